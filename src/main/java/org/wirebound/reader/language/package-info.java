/** Script, language and direction of a text; start at {@link LanguageReader}. */
@NullMarked
package org.wirebound.reader.language;

import org.jspecify.annotations.NullMarked;
