// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The algemeen erkende feestdagen of the Algemene termijnenwet, article 3: new year's day, Good Friday, Easter Monday, King's day, 5 May,
 * Ascension day, Whit Monday and both days of Christmas.
 *
 * @param gelijkgesteld days that a decree makes equal to them for the terms of the law (article 3, third paragraph); they differ by year
 */
public record Feestdagen(Set<LocalDate> gelijkgesteld) {

    /** Only what the law itself names. */
    public static final Feestdagen WETTELIJK = new Feestdagen(Set.of());

    private static final int EERSTE_JAAR_KONING = 2014;

    public Feestdagen {
        gelijkgesteld = Set.copyOf(gelijkgesteld);
    }

    public boolean isFeestdag(LocalDate dag) {
        return gelijkgesteld.contains(dag) || van(dag.getYear()).contains(dag);
    }

    public boolean isWerkdag(LocalDate dag) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY && !isFeestdag(dag);
    }

    /** That day itself when it is a working day. */
    public LocalDate eersteWerkdagVanaf(LocalDate dag) {
        var kandidaat = dag;
        while (!isWerkdag(kandidaat)) {
            kandidaat = kandidaat.plusDays(1);
        }
        return kandidaat;
    }

    /** The so many-th working day after the start. */
    public LocalDate naWerkdagen(LocalDate start, int aantal) {
        var dag = start;
        for (int geteld = 0; geteld < aantal; geteld++) {
            dag = eersteWerkdagVanaf(dag.plusDays(1));
        }
        return dag;
    }

    /** What the law names in that year. */
    static Set<LocalDate> van(int jaar) {
        var pasen = pasen(jaar);
        var vast = new java.util.HashSet<LocalDate>();
        vast.add(LocalDate.of(jaar, Month.JANUARY, 1));
        vast.add(pasen.minusDays(2));
        vast.add(pasen.plusDays(1));
        vast.add(koningsdag(jaar));
        vast.add(LocalDate.of(jaar, Month.MAY, 5));
        vast.add(pasen.plusDays(39));
        vast.add(pasen.plusDays(50));
        vast.add(LocalDate.of(jaar, Month.DECEMBER, 25));
        vast.add(LocalDate.of(jaar, Month.DECEMBER, 26));
        return vast;
    }

    /** 27 April, or the day before when that is a sunday; until 2013 30 April, in the same way. */
    private static LocalDate koningsdag(int jaar) {
        var dag = LocalDate.of(jaar, Month.APRIL, jaar >= EERSTE_JAAR_KONING ? 27 : 30);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter sunday in the Gregorian calendar, by the rule of Gauss as Butcher wrote it out. */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int dagen = h + l - 7 * m + 114;
        return LocalDate.of(jaar, dagen / 31, dagen % 31 + 1);
    }
}
