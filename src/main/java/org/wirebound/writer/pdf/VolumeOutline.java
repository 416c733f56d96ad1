package org.wirebound.writer.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a volume (ISO 32000-1 12.3.3): an entry is written when the one after it is known, and those below it are closed. */
final class VolumeOutline {
    private final PdfFile file;
    private final Level top;
    private @Nullable Level section;

    VolumeOutline(PdfFile file) {
        this.file = file;
        this.top = new Level(file.reserve());
    }

    /** Entries that follow each other below one parent. */
    private final class Level {
        private final COSObject parent;
        private @Nullable COSDictionary last;
        private @Nullable COSObject first;
        private @Nullable COSObject lastNumber;
        private int count;

        Level(COSObject parent) {
            this.parent = parent;
        }

        /** Adds an entry that leads to a named place; the one before it is finished by that. */
        COSObject add(COSObject number, String title, String place) {
            COSDictionary entry = new COSDictionary();
            entry.setString(COSName.TITLE, title);
            entry.setItem(COSName.PARENT, parent);
            entry.setItem(COSName.DEST, new COSString(place));
            if (last != null) {
                entry.setItem(COSName.PREV, lastNumber);
                last.setItem(COSName.NEXT, number);
                file.put(lastNumber, last);
            } else {
                first = number;
            }
            last = entry;
            lastNumber = number;
            count++;
            return number;
        }

        /** Writes the last entry and says in the parent which are there. */
        void finish(COSDictionary dictionary, boolean open) {
            if (last != null) {
                file.put(lastNumber, last);
                dictionary.setItem(COSName.FIRST, first);
                dictionary.setItem(COSName.LAST, lastNumber);
                dictionary.setInt(COSName.COUNT, open ? count : -count);
            }
        }
    }

    /** Begins a part of the volume. */
    void part(String title, String place) {
        endSection();
        COSObject number = top.add(file.reserve(), title, place);
        section = new Level(number);
    }

    /** Adds a dispatch to the part that is open. */
    void dispatch(String title, String place) {
        Optional.ofNullable(section).orElseThrow().add(file.reserve(), title, place);
    }

    private void endSection() {
        if (section != null && top.last != null) {
            section.finish(top.last, false);
        }
    }

    /** The root of the bookmarks. */
    COSObject finish() {
        endSection();
        COSDictionary outlines = Cos.dictionary("Outlines");
        top.finish(outlines, true);
        file.put(top.parent, outlines);
        return top.parent;
    }
}
