/** Web pages: what their heads say, which of their elements hold the article, and that article as copy; start at {@link HtmlDocuments}. */
@NullMarked
package org.wirebound.reader.document.html;

import org.jspecify.annotations.NullMarked;
