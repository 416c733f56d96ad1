package org.wirebound.writer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a ZIP file that came from outside, read whole. The two accounts that a ZIP file gives of itself, entry by
 * entry and in its directory at the end (APPNOTE 4.3.6), must agree, so that a file cut short or tampered with is not taken
 * for a whole one.
 */
public final class ZipContents {
    /** The most entries that are read. */
    public static final int MOST_ENTRIES = 65_535;
    /** The most bytes that all entries together may unpack to. */
    public static final int MOST_BYTES = 128 << 20;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int ENTRY_LENGTH = 30;
    /** Of the fields that entry and directory have alike, from the version on. */
    private static final int SHARED_LENGTH = 10;
    /** Of checksum, packed size and size. */
    private static final int SIZES_LENGTH = 12;
    private static final int SIZES_FOLLOW = 8;

    private final Map<String, byte[]> files;

    private ZipContents(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(files);
    }

    /**
     * Unpacks a ZIP file into memory.
     *
     * @throws IOException if it is none, is damaged, names a file twice or goes beyond a limit; the message says which
     */
    public static ZipContents of(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int room = MOST_BYTES;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = read(in, room);
                room -= content.length;
                if (files.put(entry.getName(), content) != null) {
                    throw new ZipException("the ZIP file holds " + entry.getName() + " twice");
                }
                if (files.size() > MOST_ENTRIES) {
                    throw new ZipException("the ZIP file holds more than " + MOST_ENTRIES + " files");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException("the ZIP file has a name that is not in UTF-8");
        }
        if (!directory(zip).equals(List.copyOf(files.keySet()))) {
            throw new ZipException("the ZIP file's directory does not list the files that are in it");
        }
        return new ZipContents(files);
    }

    /** The files by name, in the order of the ZIP file; the bytes are not to be written to. */
    public Map<String, byte[]> files() {
        return files;
    }

    /**
     * One file.
     *
     * @throws IOException if there is none of that name
     */
    public byte[] file(String name) throws IOException {
        byte[] content = files.get(name);
        if (content == null) {
            throw new ZipException("the ZIP file has no " + name);
        }
        return content;
    }

    private static byte[] read(ZipInputStream in, int room) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            content.write(buffer, 0, length);
            if (content.size() > room) {
                throw new ZipException("the ZIP file unpacks to more than " + (MOST_BYTES >> 20) + " MiB");
            }
        }
        return content.toByteArray();
    }

    /** The names in the directory; a comment after it is not looked for, because no document format has one. */
    private static List<String> directory(byte[] zip) throws ZipException {
        ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_LENGTH;
        if (end < 0 || buffer.getInt(end) != END_SIGNATURE) {
            throw new ZipException("the ZIP file is cut short: its directory is missing");
        }
        List<String> names = new ArrayList<>();
        int at = buffer.getInt(end + 16);
        while (at >= 0 && at + DIRECTORY_LENGTH <= end && buffer.getInt(at) == DIRECTORY_SIGNATURE) {
            int name = Short.toUnsignedInt(buffer.getShort(at + 28));
            int rest = Short.toUnsignedInt(buffer.getShort(at + 30)) + Short.toUnsignedInt(buffer.getShort(at + 32));
            if (at + DIRECTORY_LENGTH + name + rest > end) {
                throw new ZipException("the ZIP file's directory is damaged");
            }
            if (!agrees(buffer, at)) {
                throw new ZipException("the ZIP file's directory contradicts the entries that it lists");
            }
            names.add(new String(zip, at + DIRECTORY_LENGTH, name, StandardCharsets.UTF_8));
            at += DIRECTORY_LENGTH + name + rest;
        }
        return names;
    }

    /**
     * What stands in the directory stands before the file too (APPNOTE 4.3.7 and 4.3.12): version, flags, method, time and date, and checksum and sizes,
     * unless they follow the file, which leaves zeros before it (4.4.4, bit 3).
     */
    private static boolean agrees(ByteBuffer zip, int at) {
        int local = zip.getInt(at + 42);
        if (local < 0 || local + ENTRY_LENGTH > at || !zip.slice(at + 6, SHARED_LENGTH).equals(zip.slice(local + 4, SHARED_LENGTH))) {
            return false;
        }
        ByteBuffer sizes = zip.slice(local + 4 + SHARED_LENGTH, SIZES_LENGTH);
        boolean follow = (zip.getShort(at + 8) & SIZES_FOLLOW) != 0;
        return sizes.equals(follow ? ByteBuffer.allocate(SIZES_LENGTH) : zip.slice(at + 6 + SHARED_LENGTH, SIZES_LENGTH));
    }
}
