/** Pictures of the house style from the bytes of PNG, JPEG and SVG files; start at {@link org.wirebound.style.picture.PictureReader}. */
@NullMarked
package org.wirebound.style.picture;

import org.jspecify.annotations.NullMarked;
