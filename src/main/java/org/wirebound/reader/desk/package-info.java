/** What desks mark on dispatches: priority, embargo, versions, kills, takes, notes; start at {@link DeskMarks}. */
@NullMarked
package org.wirebound.reader.desk;

import org.jspecify.annotations.NullMarked;
