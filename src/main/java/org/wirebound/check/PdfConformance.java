package org.wirebound.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.wirebound.writer.Format;

/** Every part of PDF/A (ISO 19005), PDF/UA (ISO 14289) and WTPDF that a file claims in its XMP, by veraPDF. */
final class PdfConformance implements Conformance {
    /** What veraPDF logs of a bad file comes back as a problem; held here, because the JDK forgets loggers that nobody holds. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    PdfConformance() {
        VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Override
    public CheckReport check(byte[] file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))) {
            Set<PDFAFlavour> claimed = claimed(parser);
            List<Problem> problems = new ArrayList<>();
            if (claimed.isEmpty()) {
                problems.add(Problem.error("PDF", "", "", "the file claims no part of PDF/A or PDF/UA that is known; convert its source again"));
            }
            for (PDFAFlavour flavour : claimed) {
                problems.addAll(problems(Foundries.defaultInstance().createValidator(flavour, false).validate(parser)));
            }
            return new CheckReport(Format.PDF, claimed.stream().map(PdfConformance::name).toList(), problems);
        } catch (VeraPDFException | IOException | RuntimeException e) {
            return new CheckReport(Format.PDF, List.of(),
                    List.of(Problem.error("PDF", "", "", "the file cannot be read as a PDF: " + e.getMessage())));
        }
    }

    private static Set<PDFAFlavour> claimed(PDFAParser parser) {
        Set<PDFAFlavour> claimed = new TreeSet<>(parser.getFlavours());
        claimed.remove(PDFAFlavour.NO_FLAVOUR);
        return claimed;
    }

    private static List<Problem> problems(ValidationResult result) {
        String standard = name(result.getPDFAFlavour());
        List<Problem> problems = new ArrayList<>();
        for (TestAssertion failed : result.getTestAssertions()) {
            String rule = failed.getRuleId().getClause() + "-" + failed.getRuleId().getTestNumber();
            problems.add(Problem.error(standard, rule, failed.getLocation().getContext(), failed.getMessage()));
        }
        if (!result.isCompliant() && problems.isEmpty()) {
            problems.add(Problem.error(standard, "", "", "veraPDF could not finish: " + result.getJobEndStatus()));
        }
        return problems;
    }

    private static String name(PDFAFlavour flavour) {
        String id = flavour.getId().toLowerCase(Locale.ROOT);
        return switch (flavour) {
            case PDFUA_1, PDFUA_2 -> "PDF/UA-" + id.substring(2);
            case WTPDF_1_0_REUSE -> "WTPDF 1.0 for reuse";
            case WTPDF_1_0_ACCESSIBILITY -> "WTPDF 1.0 for accessibility";
            default -> "PDF/A-" + id;
        };
    }
}
