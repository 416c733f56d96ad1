/** The one room that knows SQLite; start at {@link Database}. */
@NullMarked
package org.wirebound.app.batch.database;

import org.jspecify.annotations.NullMarked;
