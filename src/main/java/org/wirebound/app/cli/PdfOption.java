package org.wirebound.app.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.wirebound.writer.pdf.PdfProfile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that chooses what the PDF files claim. */
final class PdfOption {
    @Option(names = "--pdf", paramLabel = "PROFILE", converter = Words.class, description = {
        "The kind of PDF/A: 1b, 2b, 2u, 2a, 3a, 4 or 4f; 2a by default. All but 1b are PDF/UA too.",
        "3a and 4f hold the source and x.json within the PDF."})
    private PdfProfile profile = PdfProfile.DEFAULT;

    PdfProfile profile() {
        return profile;
    }

    /** The profiles by their words. */
    static final class Words implements ITypeConverter<PdfProfile> {
        @Override
        public PdfProfile convert(String word) {
            return Arrays.stream(PdfProfile.values()).filter(profile -> profile.word().equalsIgnoreCase(word)).findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no kind of PDF \"" + word + "\"; choose one of "
                            + Arrays.stream(PdfProfile.values()).map(PdfProfile::word).collect(Collectors.joining(", "))));
        }
    }
}
