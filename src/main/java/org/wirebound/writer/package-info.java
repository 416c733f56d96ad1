/** What the three wings share: a {@link RenditionWriter} turns a galley into a {@link Rendition}; start there. */
@NullMarked
package org.wirebound.writer;

import org.jspecify.annotations.NullMarked;
