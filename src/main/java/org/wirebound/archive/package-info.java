/** Records on disk: what a dispatch became, its checksums, and the proof that they still hold; start at {@link RecordFolder}. */
@NullMarked
package org.wirebound.archive;

import org.jspecify.annotations.NullMarked;
