package org.wirebound.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), and whatever else a file claims in its XMP, by veraPDF. */
final class PdfConformance implements Conformance {
    private static final List<PDFAFlavour> WANTED = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);
    /** What veraPDF logs of a bad file comes back as a problem; held here, because the JDK forgets loggers that nobody holds. */
    private static final Logger VERAPDF = Logger.getLogger("org.verapdf");

    PdfConformance() {
        VERAPDF.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Override
    public List<String> standards() {
        return WANTED.stream().map(PdfConformance::name).toList();
    }

    @Override
    public List<Problem> problems(byte[] file) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file))) {
            List<Problem> problems = new ArrayList<>();
            for (PDFAFlavour flavour : flavours(parser)) {
                problems.addAll(problems(Foundries.defaultInstance().createValidator(flavour, false).validate(parser)));
            }
            return List.copyOf(problems);
        } catch (VeraPDFException | IOException | RuntimeException e) {
            return List.of(Problem.error("PDF", "", "", "the file cannot be read as a PDF: " + e.getMessage()));
        }
    }

    private static Set<PDFAFlavour> flavours(PDFAParser parser) {
        Set<PDFAFlavour> flavours = new LinkedHashSet<>(WANTED);
        flavours.addAll(parser.getFlavours());
        flavours.remove(PDFAFlavour.NO_FLAVOUR);
        return flavours;
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

    /** {@code PDF/A-2a} for {@code 2a}, {@code PDF/UA-1} for {@code ua1}. */
    private static String name(PDFAFlavour flavour) {
        String id = flavour.getId().toLowerCase(Locale.ROOT);
        return id.startsWith("ua") ? "PDF/UA-" + id.substring(2) : Character.isDigit(id.charAt(0)) ? "PDF/A-" + id : id;
    }
}
