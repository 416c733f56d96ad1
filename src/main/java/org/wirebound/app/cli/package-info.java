/** The command line: one class a command, thin, with every word to a person and the only exit; start at {@link Main}. */
@NullMarked
package org.wirebound.app.cli;

import org.jspecify.annotations.NullMarked;
