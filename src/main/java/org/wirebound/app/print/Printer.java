package org.wirebound.app.print;

import java.util.List;

/**
 * A printer as its system describes it.
 *
 * @param name by which it is asked for
 * @param state one English phrase, such as {@code idle}
 * @param isDefault whether it is taken where none is named
 * @param media the paper sizes that it offers; empty where it does not say
 * @param duplex whether it prints on both sides of a sheet
 * @param trays where it takes paper from; empty where it does not say
 */
public record Printer(String name, String state, boolean isDefault, List<String> media, boolean duplex, List<String> trays) {
    public Printer {
        media = List.copyOf(media);
        trays = List.copyOf(trays);
    }
}
