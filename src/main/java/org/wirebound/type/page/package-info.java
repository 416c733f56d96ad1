/** Lines of type made up into pages; start at {@link org.wirebound.type.page.Pager}. */
@NullMarked
package org.wirebound.type.page;

import org.jspecify.annotations.NullMarked;
