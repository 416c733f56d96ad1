/** The doors through which people and programs come in; start at {@link org.wirebound.app.cli.Main}. */
@NullMarked
package org.wirebound.app;

import org.jspecify.annotations.NullMarked;
