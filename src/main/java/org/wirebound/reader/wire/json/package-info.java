/** Dispatches in JSON: ninjs, the forms of single agencies, and articles as web services give them; start at {@link JsonDispatches}. */
@NullMarked
package org.wirebound.reader.wire.json;

import org.jspecify.annotations.NullMarked;
