// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/**
 * The stand of one gemeente over one halfjaar, in persons: beginsaldo − taakstelling + gehuisvest = saldo (rule 15).
 *
 * @param opgave taakstelling − beginsaldo; negative when the voorsprong exceeds the taakstelling
 * @param peildatum of the realisatie; null without one
 * @param status GEEN_REALISATIE, VOORLOPIG or DEFINITIEF
 * @param bron of the realisatie; null without one
 * @param waarvan parts of gehuisvest by kind of housing; empty when only the total is known
 * @param ontbreekt facts that the stand was computed without, in Dutch
 */
public record Stand(
        Halfjaar halfjaar,
        Saldo beginsaldo,
        int taakstelling,
        int opgave,
        int gehuisvest,
        int resterend,
        Saldo saldo,
        LocalDate peildatum,
        String status,
        String bron,
        List<Waarvan> waarvan,
        List<String> ontbreekt) {

    /** Part of the persons housed, by kind of housing ("HAR"). */
    public record Waarvan(String soort, int aantal) {}

    /** Whether a saldo went up or down within the halfjaar. */
    public enum Ontwikkeling {
        TOEGENOMEN,
        AFGENOMEN,
        GELIJK
    }

    /** Persons housed by this kind; zero when none or when the kinds are not known. */
    public int aantal(String soort) {
        return waarvan.stream()
                .filter(deel -> deel.soort().equals(soort))
                .mapToInt(Waarvan::aantal)
                .sum();
    }

    public boolean gehaald() {
        return saldo.gehaald();
    }

    /** Whether the voorsprong covers the taakstelling: nobody has to be housed. */
    public boolean zonderOpgave() {
        return opgave <= 0;
    }

    public boolean definitief() {
        return "DEFINITIEF".equals(status);
    }

    /** How the achterstand moved from the first day to the peildatum; a voorsprong counts as no achterstand. */
    public Ontwikkeling ontwikkeling() {
        return ontwikkelingSinds(beginsaldo);
    }

    /** How the achterstand moved since an earlier saldo. */
    public Ontwikkeling ontwikkelingSinds(Saldo eerder) {
        var verschil = Integer.compare(saldo.achterstand(), eerder.achterstand());
        return verschil > 0 ? Ontwikkeling.TOEGENOMEN : verschil < 0 ? Ontwikkeling.AFGENOMEN : Ontwikkeling.GELIJK;
    }

    boolean heeftRealisatie() {
        return peildatum != null;
    }

    /** What was housed on this peildatum, under the beginsaldo and the taakstelling of another stand over the same halfjaar. */
    Stand onder(Stand ander) {
        return new Stand(
                halfjaar,
                ander.beginsaldo,
                ander.taakstelling,
                ander.opgave,
                gehuisvest,
                Math.max(0, ander.opgave - gehuisvest),
                new Saldo(gehuisvest - ander.opgave),
                peildatum,
                status,
                bron,
                waarvan,
                ander.ontbreekt);
    }

    /** The stand when every fact under it was known; null otherwise, since a letter may not count on it. */
    static Stand alsVolledig(Stand stand) {
        return stand == null || !stand.ontbreekt.isEmpty() ? null : stand;
    }
}
