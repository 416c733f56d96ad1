package org.wirebound.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.txt.Icu4jEncodingDetector;
import org.apache.tika.parser.txt.UniversalEncodingDetector;
import org.wirebound.reader.intake.CharsetGuesser;
import org.wirebound.reader.language.LanguageGuesser;
import org.wirebound.reader.language.LanguageTags;

/** The one door to Apache Tika: media types, character sets and languages, translated into our own words at once. */
final class TikaDetectors implements CharsetGuesser, LanguageGuesser {
    private static final int HEAD = 64 * 1024;

    /** Loaded at first use only: most sources are UTF-8 and need none. */
    private static final class Encodings {
        private static final List<EncodingDetector> DETECTORS = List.of(new UniversalEncodingDetector(), new Icu4jEncodingDetector());
    }

    /** Loaded at first use only: the model of letter sequences costs seconds and most of this room's memory. */
    private static final class LanguageModel {
        private static final LanguageDetector LOADED = load();

        private static LanguageDetector load() {
            try {
                return new OpenNLPDetector().loadModels();
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read from the class path", e);
            }
        }
    }

    /** The media type by magic bytes and the file name's ending, such as {@code text/plain}. */
    String mediaType(Source source) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        try (InputStream in = head(source.bytes())) {
            return MimeTypes.getDefaultMimeTypes().detect(in, hints).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    @Override
    public List<Charset> guess(byte[] bytes) {
        List<Charset> proposals = new ArrayList<>();
        for (EncodingDetector detector : Encodings.DETECTORS) {
            try (InputStream in = head(bytes)) {
                Charset proposal = detector.detect(in, new Metadata());
                if (proposal != null) {
                    proposals.add(proposal);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("bytes in memory cannot be read", e);
            }
        }
        return proposals;
    }

    @Override
    public List<Guess> guess(String text) {
        LanguageDetector detector = LanguageModel.LOADED;
        List<LanguageResult> results;
        synchronized (detector) { // it keeps the text between its calls
            detector.reset();
            detector.addText(text);
            results = detector.detectAll();
        }
        return results.stream()
                .limit(12)
                .map(result -> new Guess(LanguageTags.fromModel(result.getLanguage()), result.getRawScore()))
                .toList();
    }

    private static InputStream head(byte[] bytes) {
        return new ByteArrayInputStream(bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes);
    }
}
