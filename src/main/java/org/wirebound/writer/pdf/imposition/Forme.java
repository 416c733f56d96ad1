package org.wirebound.writer.pdf.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is printed on one side of a sheet at once; lengths in points, from the lower left corner.
 *
 * @param width of the sheet as it is read
 * @param height of the sheet as it is read
 * @param foot what is kept free of pages at the lower edge
 * @param places where the pages stand; blanks are left out
 */
record Forme(double width, double height, double foot, List<Place> places) {
    Forme {
        places = List.copyOf(places);
    }

    /**
     * Where one page stands.
     *
     * @param page its number, from 0
     * @param x of its lower left corner
     * @param y of its lower left corner
     * @param scale its size on the sheet, 1 for its own
     */
    record Place(int page, double x, double y, double scale) {}

    /**
     * The room that formes are made for.
     *
     * @param width of a page, and of the sheet when it stands upright
     * @param height of a page, and of the sheet when it stands upright
     * @param foot what is kept free of pages at the lower edge of the sheet
     * @param rightToLeft whether reading starts at the right
     */
    record Room(double width, double height, double foot, boolean rightToLeft) {}

    /** The formes of a document of so many pages, in the order of printing. Pages keep their shape and stand in the middle of their cells. */
    static List<Forme> of(Layout layout, int pages, Room room) {
        double width = layout.turned() ? room.height : room.width;
        double height = layout.turned() ? room.width : room.height;
        List<Forme> formes = new ArrayList<>();
        for (List<Integer> side : layout.sides(pages)) {
            List<Place> places = new ArrayList<>();
            for (int cell = 0; cell < side.size(); cell++) {
                if (side.get(cell) < pages) {
                    places.add(place(side.get(cell), cell, layout, new Room(width, height, room.foot, room.rightToLeft), room));
                }
            }
            formes.add(new Forme(width, height, room.foot, places));
        }
        return formes;
    }

    private static Place place(int number, int cell, Layout layout, Room sheet, Room page) {
        int fromStart = cell % layout.columns();
        int column = sheet.rightToLeft ? layout.columns() - 1 - fromStart : fromStart;
        int fromFoot = layout.rows() - 1 - cell / layout.columns();
        double cellWidth = sheet.width / layout.columns();
        double cellHeight = (sheet.height - sheet.foot) / layout.rows();
        double scale = Math.min(cellWidth / page.width, cellHeight / page.height);
        return new Place(number,
                column * cellWidth + (cellWidth - scale * page.width) / 2,
                sheet.foot + fromFoot * cellHeight + (cellHeight - scale * page.height) / 2,
                scale);
    }
}
