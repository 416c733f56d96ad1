/** Bytes to a {@link org.wirebound.reader.Reading}: never fails, it notes; start at {@link DispatchReader}. */
@NullMarked
package org.wirebound.reader;

import org.jspecify.annotations.NullMarked;
