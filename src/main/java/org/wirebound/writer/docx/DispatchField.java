package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;

/** A field of the metadata that stands on the page, a row each: what it is called in Word, and where its words are. */
enum DispatchField {
    AGENCY(Role.AGENCY, MetadataKey.AGENCY, "Agency", Extent.WHOLE),
    RUBRIC(Role.RUBRIC, MetadataKey.RUBRIC, "Rubric", Extent.PART),
    DATE(Role.RUBRIC, MetadataKey.DATE, "Date", Extent.PART),
    HEADLINE(Role.HEADLINE, MetadataKey.TITLE, "Headline", Extent.WHOLE),
    SUBHEAD(Role.SUBHEAD, MetadataKey.SUBTITLE, "Subheadline", Extent.WHOLE),
    BYLINE(Role.BYLINE, MetadataKey.BYLINE, "Byline", Extent.PART);

    private enum Extent {
        WHOLE, PART
    }

    private final Role role;
    private final MetadataKey<?> key;
    private final String alias;
    private final Extent extent;

    DispatchField(Role role, MetadataKey<?> key, String alias, Extent extent) {
        this.role = role;
        this.key = key;
        this.alias = alias;
        this.extent = extent;
    }

    /** The fields that pieces of a role show, in the order in which they stand there. */
    static List<DispatchField> of(Role role) {
        return switch (role) {
            case AGENCY, RUBRIC, HEADLINE, SUBHEAD, BYLINE -> List.of(values()).stream().filter(field -> field.role == role).toList();
            default -> List.of();
        };
    }

    /** Its name in records, and in the part of the metadata. */
    String element() {
        return key.name();
    }

    /** What people see on the control. */
    String alias() {
        return alias;
    }

    /** Whether the piece shows nothing else. */
    boolean whole() {
        return extent == Extent.WHOLE;
    }

    /** The words that Word makes of the field's value; empty where there is none, or a date that Word might write in other words. */
    Optional<String> shown(Galley galley) {
        if (this == DATE) {
            return galley.metadata().get(MetadataKey.DATE).filter(date -> date.precision() == DispatchDate.Precision.DAY)
                    .flatMap(DispatchDate::day).flatMap(day -> DateControl.of(galley.language()).map(control -> control.written(day)));
        }
        return galley.metadata().get(key).map(Object::toString).filter(value -> !value.isBlank());
    }
}
