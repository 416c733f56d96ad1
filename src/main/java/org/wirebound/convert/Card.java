package org.wirebound.convert;

import org.wirebound.style.Volume;

/**
 * What is kept of a dispatch between the first reading of its source, which shows where it belongs in a volume, and the second, in which it is set.
 *
 * @param place of the source on its shelf
 * @param item the number of the dispatch in its source, from 0
 * @param identifier of the dispatch, which changes with the bytes of the source
 * @param rightToLeft the direction of its script
 * @param entry what the volume's contents say of it
 */
public record Card(int place, int item, String identifier, boolean rightToLeft, Volume.Entry entry) {}
