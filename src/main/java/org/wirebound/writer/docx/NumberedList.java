package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.HouseStyle;

/** One list as Word counts it: a form of markers for each level that has items, and how far each level has come. */
final class NumberedList {
    static final int LEVELS = HouseStyle.DEEPEST_LEVEL + 1;
    private static final int NOT_BEGUN = -1;

    private final List<Optional<MarkerForm>> forms = new ArrayList<>();
    private final int[] counts = new int[LEVELS];
    private final boolean rightToLeft;

    NumberedList(boolean rightToLeft) {
        this.rightToLeft = rightToLeft;
        for (int level = 0; level < LEVELS; level++) {
            forms.add(Optional.empty());
            counts[level] = NOT_BEGUN;
        }
    }

    /**
     * What Word needs to know of a list; lists of one definition differ in their counts alone.
     *
     * @param forms of all levels
     * @param rightToLeft the direction of its items
     */
    record Definition(List<MarkerForm> forms, boolean rightToLeft) {}

    Definition definition() {
        return new Definition(forms(), rightToLeft);
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** The form of each level, the levels without items in the form of the one above or else of the first that has items. */
    private List<MarkerForm> forms() {
        MarkerForm last = forms.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        List<MarkerForm> all = new ArrayList<>();
        for (Optional<MarkerForm> form : forms) {
            last = form.orElse(last.fromOne());
            all.add(last);
        }
        return all;
    }

    /** Takes an item of a level that has no form yet, and gives that level one. */
    boolean begins(int level, MarkerForm form) {
        if (forms.get(level).isPresent()) {
            return false;
        }
        forms.set(level, Optional.of(form));
        count(level, form.start());
        return true;
    }

    /** Takes an item if its marker is the one that comes next on its level. */
    boolean continues(int level, String marker) {
        Optional<MarkerForm> form = forms.get(level);
        int count = counts[level] == NOT_BEGUN ? form.map(MarkerForm::start).orElse(0) : counts[level] + 1;
        boolean next = form.filter(known -> known.marker(count).equals(marker)).isPresent();
        if (next) {
            count(level, count);
        }
        return next;
    }

    /** An item begins the levels below it anew (17.9.10). */
    private void count(int level, int count) {
        counts[level] = count;
        for (int below = level + 1; below < LEVELS; below++) {
            counts[below] = NOT_BEGUN;
        }
    }
}
