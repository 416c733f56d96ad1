package org.wirebound.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a folder of records holds already. Safe for use by several threads. */
public final class Holdings {
    private final Path root;

    /** @param root the folder; it need not be there */
    public Holdings(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** True where all files are there and still what was written. */
    public boolean areIntact(List<StoredFile> files) {
        return !files.isEmpty() && files.stream().allMatch(this::isIntact);
    }

    /**
     * The first file that stands where a record would go. What a run has left that was ended halfway does not count: a description
     * whose renditions are partly absent, and all others still what it says.
     *
     * @param stem where in the folder, and the files' name without extension
     * @param extensions of the renditions
     */
    public Optional<Path> inTheWay(Path stem, Collection<String> extensions) {
        List<String> all = new ArrayList<>(extensions);
        all.add(RecordFolder.DESCRIPTION);
        Optional<Path> first = all.stream()
                .map(extension -> stem.resolveSibling(stem.getFileName() + "." + extension))
                .filter(file -> Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
        return first.filter(file -> !isHalfARecord(stem));
    }

    /** Removes what was staged at a stem, or in a folder of several records, by a process that was ended. */
    public void clear(Path stem, Path items) throws IOException {
        for (Path folder : List.of(root.resolve(stem).getParent(), root.resolve(items))) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> staged = Files.newDirectoryStream(folder, Staging.PATTERN)) {
                    for (Path file : staged) {
                        clear(file, stem, folder.equals(root.resolve(items)));
                    }
                }
            }
        }
    }

    /**
     * Forces the names of new files to disk; without it, a power cut may undo a renaming. Does nothing where folders cannot be forced
     * (Windows, which does it by itself).
     */
    public void sync(Collection<StoredFile> files) throws IOException {
        if (!root.getFileSystem().equals(FileSystems.getDefault()) || File.separatorChar != '/') {
            return;
        }
        for (Path folder : files.stream().map(file -> root.resolve(file.path()).getParent()).distinct().toList()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void clear(Path staged, Path stem, boolean itemsAlone) throws IOException {
        boolean own = List.of("pdf", "docx", "epub", RecordFolder.DESCRIPTION).stream()
                .map(extension -> Staging.temporaryName(staged.resolveSibling(stem.getFileName() + "." + extension)))
                .anyMatch(staged.getFileName().toString()::equals);
        if (own || itemsAlone) {
            Files.deleteIfExists(staged);
        }
    }

    private boolean isIntact(StoredFile file) {
        try {
            Path path = root.resolve(file.path());
            return Files.size(path) == file.size() && Fixity.sha256(Files.readAllBytes(path)).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isHalfARecord(Path stem) {
        Path description = root.resolve(stem.resolveSibling(stem.getFileName() + "." + RecordFolder.DESCRIPTION));
        if (!Files.isRegularFile(description) || !OwnOutput.is(description)) {
            return false;
        }
        List<StoredFile> present = new ArrayList<>();
        boolean absent = false;
        try {
            for (JsonNode rendition : JsonMapper.builder().build().readTree(Files.readAllBytes(description)).path("renditions")) {
                Path file = stem.resolveSibling(rendition.path("file").asText());
                if (Files.exists(root.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                    present.add(new StoredFile(file, rendition.path("sha256").asText(), rendition.path("bytes").asLong()));
                } else {
                    absent = true;
                }
            }
        } catch (IOException e) {
            return false;
        }
        return absent && present.stream().allMatch(this::isIntact);
    }
}
