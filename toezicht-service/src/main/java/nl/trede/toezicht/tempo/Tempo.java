// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * The pace of a gemeente in one halfjaar on one day. Numbers are persons.
 *
 * @param dag the day that is looked at: the peildatum of the figures, or the first day of the halfjaar while there are none
 * @param maanden whole months of the halfjaar that have passed on that day, 0 to 6
 * @param norm what should have been housed by then: a sixth of the opgave a month, rounded up (rules 25 and 27); 0 when the voorsprong covers all
 * @param nodigPerMaand to be housed in each month that is left, rounded up; null when none is left
 * @param afspraken what was agreed for a day in this halfjaar, by day
 */
public record Tempo(
        Gemeente gemeente,
        Halfjaarstand stand,
        LocalDate dag,
        int maanden,
        int norm,
        Integer nodigPerMaand,
        List<Afspraaktempo> afspraken) {

    static final int MAANDEN = 6;

    public Tempo {
        afspraken = List.copyOf(afspraken);
    }

    /** @param afspraken of the gemeente, laid beside the figures */
    public static Tempo van(Gemeente gemeente, Halfjaarstand stand, List<Nakoming> afspraken) {
        var halfjaar = stand.halfjaar();
        var dag = stand.peildatum() == null ? halfjaar.eersteDag() : stand.peildatum();
        int maanden = maanden(halfjaar, dag);
        int opgave = Math.max(0, stand.opgave());
        return new Tempo(
                gemeente,
                stand,
                dag,
                maanden,
                norm(opgave, maanden),
                maanden == MAANDEN ? null : naarBoven(stand.resterend(), MAANDEN - maanden),
                afspraken.stream()
                        .filter(een -> een.afspraak().halfjaar().equals(halfjaar))
                        .map(een -> Afspraaktempo.van(een, stand.gehuisvest(), dag))
                        .toList());
    }

    /** More (positive) or fewer (negative) than the norm of that day. */
    public int voorOpNorm() {
        return stand.gehuisvest() - norm;
    }

    public boolean achterOpNorm() {
        return voorOpNorm() < 0;
    }

    public int maandenOver() {
        return MAANDEN - maanden;
    }

    /** Whole months of the halfjaar that have passed on that day. */
    public static int maanden(Halfjaar halfjaar, LocalDate dag) {
        return (int) Math.max(0, Math.min(MAANDEN, ChronoUnit.MONTHS.between(halfjaar.eersteDag(), dag)));
    }

    /** The norm line: what should have been housed after each whole month, 0 to 6. */
    public static List<Integer> normlijn(Halfjaarstand stand) {
        int opgave = Math.max(0, stand.opgave());
        return IntStream.rangeClosed(0, MAANDEN)
                .map(maand -> norm(opgave, maand))
                .boxed()
                .toList();
    }

    /** What should have been housed after so many whole months: a sixth of the opgave a month, rounded up (rules 25 and 27); never below 0. */
    public static int norm(int opgave, int maanden) {
        return naarBoven(Math.max(0, opgave) * maanden, MAANDEN);
    }

    static int naarBoven(int deel, int door) {
        return -Math.floorDiv(-deel, door);
    }
}
