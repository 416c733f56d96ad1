/** Every decision about looks, once: a house style read from CSS and the {@link Compositor} that applies it; start there. */
@NullMarked
package org.wirebound.style;

import org.jspecify.annotations.NullMarked;
