/** Is a file what it claims to be? {@link org.wirebound.check.Checker} asks the validators of each format, {@link org.wirebound.check.TextEquality} the words. */
@NullMarked
package org.wirebound.check;

import org.jspecify.annotations.NullMarked;
