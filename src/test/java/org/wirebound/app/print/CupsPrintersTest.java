package org.wirebound.app.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.writer.pdf.imposition.Duplex;

/** Commands that stand in for those of CUPS, and say what CUPS 2.4 was seen to say; {@code .ci/print} asks CUPS itself. */
class CupsPrintersTest {
    private static final Printer OFFICE = new Printer("office", "idle", true, List.of("A4"), true, List.of("Upper", "Lower"));

    @TempDir
    private Path folder;

    @Test
    void printersAndWhatTheyOffer() throws Exception {
        command("lpstat", """
                echo 'system default destination: office'
                echo 'closed not accepting requests since Wed Nov 25 14:49:01 2026 -'
                printf '\\tRejecting Jobs\\n'
                echo 'office accepting requests since Wed Nov 25 14:49:01 2026'
                echo 'printer closed disabled since Wed Nov 25 14:49:01 2026 -'
                printf '\\tPaused\\n'
                echo 'printer office now printing office-7.  enabled since Wed Nov 25 14:49:01 2026'
                """);
        command("lpoptions", """
                [ "$2" = office ] || exit 0
                echo 'PageSize/Media Size: Letter *A4 A4.Borderless'
                echo 'Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble'
                echo 'InputSlot/Media Source: *Upper Lower'
                """);

        assertThat(printers().all()).containsExactly(
                new Printer("closed", "disabled, refuses jobs", false, List.of(), false, List.of()),
                new Printer("office", "printing", true, List.of("Letter", "A4", "A4.Borderless"), true, List.of("Upper", "Lower")));
    }

    @Test
    void noPrinterIsNoFailure() throws Exception {
        command("lpstat", "echo 'no system default destination'; echo 'lpstat: No destinations added.' >&2; exit 1");

        assertThat(printers().all()).isEmpty();
    }

    @Test
    void aSchedulerThatDoesNotAnswerIsTold() throws Exception {
        command("lpstat", "echo 'lpstat: Bad file descriptor' >&2; exit 1");

        assertThatThrownBy(() -> printers().all()).isInstanceOf(PrintingException.class)
                .hasMessage("CUPS does not answer (lpstat: Bad file descriptor); start cupsd, or write the sheets to a file with --to-file");
    }

    @Test
    void aJobIsHandedOverWithAllThatWasAskedFor() throws Exception {
        command("lp", "printf '%s\\n' \"$@\" >" + folder + "/said; cat >" + folder + "/sheets; echo 'request id is office-12 (0 file(s))'");
        PrintJob job = new PrintJob("-d attic; Straße “x”", bytes("%PDF"), new SheetSize(612, 792), 3, Optional.of(Duplex.SHORT), Optional.of("Lower"));

        assertThat(printers().print(OFFICE, job)).isEqualTo("office-12");
        assertThat(folder.resolve("sheets")).hasContent("%PDF");
        assertThat(Files.readAllLines(folder.resolve("said"))).containsExactly("-d", "office", "-t", "-d attic; Straße “x”", "-n", "3",
                "-o", "media=Letter", "-o", "print-scaling=none", "-o", "sides=two-sided-short-edge", "-o", "InputSlot=Lower", "-");
    }

    @Test
    void whatWasNotAskedForIsLeftToThePrinter() throws Exception {
        command("lp", "printf '%s ' \"$@\" >" + folder + "/said; cat >/dev/null; echo 'request id is office-13 (0 file(s))'");
        printers().print(OFFICE, new PrintJob("x", bytes("%PDF"), new SheetSize(420, 595), 1, Optional.empty(), Optional.empty()));

        assertThat(folder.resolve("said")).content().doesNotContain("sides=").doesNotContain("InputSlot").contains("media=Custom.420x595");
    }

    @Test
    void aRefusedJobIsToldInThePrintersWords() throws Exception {
        command("lp", "exec <&-; echo 'lp: Destination \"office\" is not accepting jobs.' >&2; exit 1");
        PrintJob job = new PrintJob("x", new byte[1 << 20], new SheetSize(612, 792), 1, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> printers().print(OFFICE, job)).isInstanceOf(PrintingException.class)
                .hasMessageContaining("lp: Destination \"office\" is not accepting jobs.").hasMessageContaining("--list");
    }

    @Test
    void aMissingCommandIsTold() {
        assertThatThrownBy(() -> printers().all()).isInstanceOf(PrintingException.class).hasMessageContaining("there is no command lpstat");
    }

    private Printers printers() {
        return new CupsPrinters(new Commands(Map.of("PATH", folder.toString())));
    }

    private void command(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
