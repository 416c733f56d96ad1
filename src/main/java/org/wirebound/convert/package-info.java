/** Read, compose, write: one source in, one {@link Outcome} out, without disk or clock; start at {@link Converter}. */
@NullMarked
package org.wirebound.convert;

import org.jspecify.annotations.NullMarked;
