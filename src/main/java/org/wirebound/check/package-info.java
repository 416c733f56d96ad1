/** Is a file what it claims to be? {@link org.wirebound.check.Checker} asks the validators; start there. */
@NullMarked
package org.wirebound.check;

import org.jspecify.annotations.NullMarked;
