package org.wirebound.type;

/**
 * A part of a paragraph that has one look.
 *
 * @param end offset after its last UTF-16 unit in the paragraph; it begins where the one before it ends
 * @param preferred the face to use for every character that it has
 * @param language BCP 47
 * @param ligatures false where letters are spaced out, so that none may melt together
 */
public record Stretch(int end, Face preferred, String language, boolean ligatures) {}
