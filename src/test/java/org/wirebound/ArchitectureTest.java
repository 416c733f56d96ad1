package org.wirebound;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the plan of the house. Each rule is shown twice: that the program keeps it, and that a class below
 * {@code org.wirebound.offender}, which lies there for this alone, is caught by it.
 */
class ArchitectureTest {
    private static final String HOUSE = "org.wirebound";
    private static final String OFFENDERS = "org.wirebound.offender";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);
    private static final JavaClasses OFFENDING = new ClassFileImporter().importPackages(OFFENDERS);

    /** Each room with the rooms that it may know besides itself; in the order of the pipeline. */
    private static final Map<String, List<String>> MAY_KNOW = Map.of(
            "dispatch", List.of(),
            "reader", List.of("dispatch"),
            "style", List.of("dispatch"),
            "type", List.of("dispatch", "style"),
            "writer", List.of("dispatch", "style", "type"),
            "convert", List.of("dispatch", "reader", "style", "type", "writer"),
            "check", List.of("dispatch", "reader", "style", "type", "writer", "convert"),
            "archive", List.of("dispatch", "reader", "style", "type", "writer", "convert", "check"),
            "app", List.of("dispatch", "reader", "style", "type", "writer", "convert", "check", "archive"));

    /** Each library with the rooms that may know it. */
    private static final Map<String, List<String>> LIBRARY_ROOMS = Map.ofEntries(
            Map.entry("org.apache.pdfbox", List.of("writer.pdf")),
            Map.entry("org.apache.pdfbox.(util|pdmodel|cos|contentstream|text|pdfparser|pdfwriter|multipdf|printing|rendering)..", List.of("writer.pdf")),
            Map.entry("org.apache.pdfbox.io..", List.of("writer.pdf", "type")),
            Map.entry("org.apache.fontbox..", List.of("writer.pdf", "type")),
            Map.entry("org.apache.poi..", List.of("writer.docx")),
            Map.entry("org.apache.xmlbeans..", List.of("writer.docx")),
            Map.entry("org.openxmlformats..", List.of("writer.docx")),
            Map.entry("org.apache.tika..", List.of("reader")),
            Map.entry("com.helger..", List.of("style")),
            Map.entry("com.github.weisj..", List.of("style.picture")),
            Map.entry("javax.imageio..", List.of("style.picture", "app.preview")),
            Map.entry("org.lwjgl..", List.of("type")),
            Map.entry("org.verapdf..", List.of("check")),
            Map.entry("com.adobe.epubcheck..", List.of("check")),
            Map.entry("picocli..", List.of("app")),
            Map.entry("java.sql..", List.of("app.batch")),
            Map.entry("org.sqlite..", List.of("app.batch.database")),
            Map.entry("me.tongfei..", List.of("app.cli")),
            Map.entry("com.fasterxml.jackson..", List.of("reader.wire", "archive", "app")),
            Map.entry("org.codehaus.stax2..", List.of("reader.wire")),
            Map.entry("org.jsoup..", List.of("reader.copy", "reader.document")),
            Map.entry("org.apache.james..", List.of("reader.document")));

    private static final Set<String> CLOCKS_AND_CHANCE = Set.of(
            "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime", "java.lang.Math.random",
            "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone", "java.time.Clock.system",
            "java.time.InstantSource.system", "java.time.ZoneId.systemDefault", "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID", "java.util.Random.<init>", "java.util.Date.<init>", "java.util.Calendar.getInstance",
            "java.security.SecureRandom.<init>", "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.Locale.getDefault", "java.nio.charset.Charset.defaultCharset");

    private static final Set<String> WORDS_THAT_SAY_NOTHING =
            Set.of("Util", "Utils", "Utility", "Helper", "Manager", "Impl", "Base", "Common", "Misc");

    @Test
    void everyRoomKnowsOnlyTheRoomsBeforeIt() {
        MAY_KNOW.forEach((room, known) -> {
            if (known.size() < MAY_KNOW.size() - 1) {
                keeps(knowsOnlyItsForerunners(HOUSE, room, known));
            }
        });

        caught(knowsOnlyItsForerunners(OFFENDERS, "dispatch", MAY_KNOW.get("dispatch")), "DispatchThatKnowsTheReader");
        caught(knowsOnlyItsForerunners(OFFENDERS, "reader", MAY_KNOW.get("reader")), "ReaderThatKnowsTheStyle");
        caught(knowsOnlyItsForerunners(OFFENDERS, "archive", MAY_KNOW.get("archive")), "ArchiveThatKnowsTheApp");
    }

    @Test
    void thereAreNoOtherRooms() {
        keeps(livesInARoom(HOUSE));
        caught(livesInARoom(OFFENDERS), "OddmentUtil");
    }

    @Test
    void theWingsDoNotKnowEachOther() {
        keeps(wingsApart(HOUSE));
        caught(wingsApart(OFFENDERS), "EpubThatKnowsThePdf");
    }

    @Test
    void dispatchKnowsJavaAlone() {
        keeps(classes().that().resideInAPackage(HOUSE + ".dispatch..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".dispatch.."));
        caught(classes().that().resideInAPackage(OFFENDERS + ".dispatch..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", OFFENDERS + ".dispatch.."), "DispatchThatKnowsTheReader");
    }

    @Test
    void everyLibraryStaysInItsRooms() {
        LIBRARY_ROOMS.forEach((library, rooms) -> keeps(knownOnlyTo(HOUSE, library, rooms)));

        String pdfbox = LIBRARY_ROOMS.keySet().stream().filter(name -> name.contains("pdmodel")).findFirst().orElseThrow();
        caught(knownOnlyTo(OFFENDERS, pdfbox, LIBRARY_ROOMS.get(pdfbox)), "StyleThatKnowsThePdf");
    }

    @Test
    void noTextIsLeftToTheFontsOfPdfBox() {
        keeps(withoutShowText(HOUSE));
        caught(withoutShowText(OFFENDERS), "PdfThatShowsText");
    }

    @Test
    void filesAreTouchedInArchiveAndAppAlone() {
        keeps(filesOnlyAtTheDoors(HOUSE));
        caught(filesOnlyAtTheDoors(OFFENDERS), "ConverterThatTouchesFiles");
    }

    @Test
    void clockChanceAndDefaultsAreAskedInAppAlone() {
        keeps(noClock(HOUSE));
        caught(noClock(OFFENDERS), "PdfThatKnowsTheTime");
    }

    @Test
    void noTextDependsOnTheLocaleOfTheMachine() {
        keeps(noHiddenLocale(HOUSE));
        caught(noHiddenLocale(OFFENDERS), "TypeThatKnowsTheLocale");
    }

    @Test
    void onlyTheCommandLinePrintsAndEndsTheProgram() {
        keeps(silent(HOUSE));
        caught(silent(OFFENDERS), "ArchiveThatPrints");
        caught(silent(OFFENDERS), "AppThatEndsTheProgram");
    }

    @Test
    void noPackagesGoInCircles() {
        keeps(slices().matching(HOUSE + ".(**)").should().beFreeOfCycles());
        caught(slices().matching(OFFENDERS + ".(**)").should().beFreeOfCycles(), "ArchiveThatKnowsTheApp");
    }

    @Test
    void everyNameSaysSomething() {
        keeps(saysSomething());
        caught(saysSomething(), "OddmentUtil");
    }

    @Test
    void noStaticChanges() {
        keeps(fields().that().areStatic().should().beFinal());
        caught(fields().that().areStatic().should().beFinal(), "OddmentUtil.count");
    }

    private static ArchRule knowsOnlyItsForerunners(String root, String room, List<String> known) {
        String[] strangers = MAY_KNOW.keySet().stream()
                .filter(other -> !other.equals(room) && !known.contains(other))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + room + "..")
                .should().dependOnClassesThat().resideInAnyPackage(strangers).allowEmptyShould(true);
    }

    private static ArchRule livesInARoom(String root) {
        String[] rooms = Stream.concat(Stream.of(root), MAY_KNOW.keySet().stream().map(room -> root + "." + room + ".."))
                .toArray(String[]::new);
        return classes().should().resideInAnyPackage(rooms);
    }

    private static ArchRule wingsApart(String root) {
        return slices().matching(root + ".writer.(*)..").should().notDependOnEachOther();
    }

    private static ArchRule knownOnlyTo(String root, String library, List<String> rooms) {
        return noClasses().that().resideOutsideOfPackages(within(root, rooms))
                .should().dependOnClassesThat().resideInAPackage(library);
    }

    /** PDFBox's content streams lose what its own glyph tables do not know; pages are written as glyph codes. */
    private static ArchRule withoutShowText(String root) {
        return noClasses().that().resideInAPackage(root + "..")
                .should().dependOnClassesThat().haveNameMatching("org\\.apache\\.pdfbox\\.pdmodel\\.PD\\w+ContentStream");
    }

    private static ArchRule filesOnlyAtTheDoors(String root) {
        return noClasses().that().resideOutsideOfPackages(within(root, List.of("archive", "app")))
                .should().dependOnClassesThat().haveNameMatching("java\\.io\\.File.*|java\\.io\\.RandomAccessFile"
                        + "|java\\.nio\\.file\\.Files|java\\.nio\\.channels\\.FileChannel");
    }

    private static ArchRule noClock(String root) {
        return noClasses().that().resideOutsideOfPackages(within(root, List.of("app")))
                .should().callCodeUnitWhere(target(describe("clock, chance or a default of the machine",
                        called -> CLOCKS_AND_CHANCE.contains(called.getOwner().getFullName() + "." + called.getName())
                                || called.getOwner().getPackageName().equals("java.time") && called.getName().equals("now"))));
    }

    private static ArchRule noHiddenLocale(String root) {
        return noClasses().that().resideInAPackage(root + "..")
                .should().callCodeUnitWhere(target(describe("a hidden default locale or charset", ArchitectureTest::hidesALocale)));
    }

    private static boolean hidesALocale(AccessTarget.CodeUnitCallTarget called) {
        List<String> parameters = called.getRawParameterTypes().stream().map(type -> type.getSimpleName()).toList();
        boolean explicit = parameters.contains("Locale") || parameters.contains("Charset");
        return called.getOwner().isEquivalentTo(String.class) && !explicit
                && (Set.of("toLowerCase", "toUpperCase", "format", "formatted").contains(called.getName())
                        || called.getName().equals("getBytes") && parameters.isEmpty()
                        || called.getName().equals("<init>") && parameters.equals(List.of("byte[]")));
    }

    private static ArchRule silent(String root) {
        return noClasses().that().resideOutsideOfPackages(within(root, List.of("app.cli")))
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class);
    }

    private static ArchRule saysSomething() {
        return noClasses().should().haveNameMatching(".*(" + String.join("|", WORDS_THAT_SAY_NOTHING) + ")");
    }

    private static String[] within(String root, List<String> rooms) {
        return rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    private static void keeps(ArchRule rule) {
        rule.check(PROGRAM);
    }

    private static void caught(ArchRule rule, String offender) {
        assertThat(rule.evaluate(OFFENDING).getFailureReport().toString()).contains(offender);
    }
}
