/** What a dispatch says, as immutable values that know no format, no look and no file; start at {@link Dispatch}. */
@NullMarked
package org.wirebound.dispatch;

import org.jspecify.annotations.NullMarked;
