/** What became of a run, for programs and as files for people; start at {@link ReportFile}. */
@NullMarked
package org.wirebound.app.batch.report;

import org.jspecify.annotations.NullMarked;
