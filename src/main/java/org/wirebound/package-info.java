/**
 * Wirebound turns the raw text of a news-agency dispatch into a PDF/A, a DOCX and an EPUB that look alike.
 *
 * <p>The packages are the pipeline, in this order: {@link org.wirebound.reader} (bytes to a dispatch),
 * {@link org.wirebound.style} (a dispatch to a galley), {@link org.wirebound.type} (fonts and lines),
 * {@link org.wirebound.writer} (a galley to renditions), {@link org.wirebound.convert} (all of it for one source),
 * {@link org.wirebound.check} (proof), {@link org.wirebound.archive} (records on disk), {@link org.wirebound.app} (the
 * doors). {@link org.wirebound.dispatch} holds the values that they hand to each other.
 */
@NullMarked
package org.wirebound;

import org.jspecify.annotations.NullMarked;
