package org.wirebound.style;

/** Where a style sheet's pictures come from. */
@FunctionalInterface
public interface PictureSource {
    /** For sheets that stand alone and have no folder. */
    PictureSource NONE = name -> {
        throw new UnusablePictureException("there are no pictures beside this sheet", "put the sheet and its pictures into one folder");
    };

    /**
     * The picture of a name.
     *
     * @param name as the sheet has it between the brackets of {@code url()}
     * @throws UnusablePictureException if there is none that can be used
     */
    Picture picture(String name);
}
