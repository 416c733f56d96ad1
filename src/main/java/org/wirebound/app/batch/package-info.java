/** Many sources in one run: pool, limits, journal, and what became of each; start at {@link Batch}. */
@NullMarked
package org.wirebound.app.batch;

import org.jspecify.annotations.NullMarked;
