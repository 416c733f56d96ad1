package org.wirebound.offender.convert;

import java.nio.file.Files;
import java.nio.file.Path;

final class ConverterThatTouchesFiles {
    boolean touches(Path file) {
        return Files.exists(file);
    }
}
