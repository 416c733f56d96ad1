/** Which sources a run has, and where the record of each goes; start at {@link Inputs}. */
@NullMarked
package org.wirebound.app.batch.input;

import org.jspecify.annotations.NullMarked;
