/** Bytes to page text: character set, entities, line ends, control characters; start at {@link Intake}. */
@NullMarked
package org.wirebound.reader.intake;

import org.jspecify.annotations.NullMarked;
