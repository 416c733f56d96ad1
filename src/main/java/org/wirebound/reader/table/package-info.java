/** Rule tables that are data: rows of a resource; start at {@link ResourceTable}. */
@NullMarked
package org.wirebound.reader.table;

import org.jspecify.annotations.NullMarked;
