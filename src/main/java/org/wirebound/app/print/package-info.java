/** Printers, and the systems through which a machine reaches them; start at {@link org.wirebound.app.print.Printers}. */
@NullMarked
package org.wirebound.app.print;

import org.jspecify.annotations.NullMarked;
