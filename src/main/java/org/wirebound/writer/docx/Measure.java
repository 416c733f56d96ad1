package org.wirebound.writer.docx;

import java.math.BigInteger;

/** Points in the units of WordprocessingML, rounded to the nearest. */
final class Measure {
    private Measure() {}

    /** Twentieths of a point (ST_TwipsMeasure, ECMA-376 part 1, 22.9.2.14). */
    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    /** Half points (ST_HpsMeasure, 17.18.42). */
    static BigInteger halfPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }

    /** Eighths of a point, from 2 to 96 (ST_EighthPointMeasure, 17.18.23). */
    static BigInteger eighths(double points) {
        return BigInteger.valueOf(Math.min(96, Math.max(2, Math.round(points * 8))));
    }

    /** Whole points from 0 to 31 (ST_PointMeasure, 17.18.68), as a border's distance from its text asks for. */
    static BigInteger wholePoints(double points) {
        return BigInteger.valueOf(Math.min(31, Math.max(0, Math.round(points))));
    }

    /** 240ths of a line (17.3.1.33, {@code line} under the rule {@code auto}). */
    static BigInteger lines(double lines) {
        return BigInteger.valueOf(Math.round(lines * 240));
    }
}
