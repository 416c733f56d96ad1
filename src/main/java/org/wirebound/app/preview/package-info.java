/** What a dispatch looks like in each format, drawn by the programs that this machine has; start at {@link org.wirebound.app.preview.Preview}. */
@NullMarked
package org.wirebound.app.preview;

import org.jspecify.annotations.NullMarked;
