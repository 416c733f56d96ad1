package org.wirebound.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, which the build writes into a resource. */
final class Version implements IVersionProvider {
    private static final String RESOURCE = "version.properties";

    /** Such as {@code 0.1.0}. */
    static String number() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program; install it again");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read; install the program again", e);
        }
        return properties.getProperty("version");
    }

    /** Such as {@code Wirebound 0.1.0}. */
    static String tool() {
        return "Wirebound " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {tool()};
    }
}
