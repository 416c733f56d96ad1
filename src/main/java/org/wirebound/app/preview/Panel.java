package org.wirebound.app.preview;

import java.awt.image.BufferedImage;

/** What a preview shows of one format: a picture of its first page, or in words why there is none. */
sealed interface Panel {
    record Drawn(BufferedImage image) implements Panel {}

    record Missing(String reason) implements Panel {}
}
