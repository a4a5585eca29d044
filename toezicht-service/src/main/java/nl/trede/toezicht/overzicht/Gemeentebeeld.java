// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.inwoners.Inwonerverloop;
import nl.trede.toezicht.prognose.Prognose;
import nl.trede.toezicht.tempo.Tempo;

/**
 * What the overview tells of a gemeente. Figures are persons, and null when the gemeente has no stand in the halfjaar.
 *
 * @param halfjaar of the stand; null when there is none
 * @param peildatum of the realisatie; null while none is known
 * @param herkomst of the achterstand, in words; null without achterstand
 * @param fictief whether a figure is made up for demonstration
 * @param trede of the last besluit, whatever the halfjaar; null when nothing was decided
 * @param oordeel the last that was given in a besluit that holds, in the words of the provincie; null when none was
 * @param kleur of that oordeel, a word; null when the provincie gives no colour
 * @param termijn the first day from today on that something is due; null when nothing is
 * @param termijnWat what is due on that day
 * @param verstreken how many days passed on which something was due that is still not there
 * @param inwoners on the last day of the halfjaar, as far as counted; null when not known
 * @param prognose what is expected of the halfjaar; null when nothing is
 * @param ervoor the figure of the same halfjaar before the last one; null when there is none
 */
public record Gemeentebeeld(
        String code,
        String naam,
        String provincie,
        String provinciecode,
        String halfjaar,
        Integer beginsaldo,
        Integer overgenomen,
        Integer taakstelling,
        Integer gehuisvest,
        Integer saldo,
        LocalDate peildatum,
        String status,
        String herkomst,
        Boolean fictief,
        Integer trede,
        String tredeNaam,
        String oordeel,
        String kleur,
        LocalDate termijn,
        String termijnWat,
        Long verstreken,
        Inwonerverloop.Telling inwoners,
        Prognose prognose,
        Maandcijfer ervoor) {

    private static final BigDecimal DUIZEND = BigDecimal.valueOf(1000);

    /** As a query reads it. */
    public Gemeentebeeld(
            String code,
            String naam,
            String provincie,
            String provinciecode,
            String halfjaar,
            Integer beginsaldo,
            Integer overgenomen,
            Integer taakstelling,
            Integer gehuisvest,
            Integer saldo,
            LocalDate peildatum,
            String status,
            String herkomst,
            Boolean fictief,
            Integer trede,
            String tredeNaam,
            String oordeel,
            String kleur,
            LocalDate termijn,
            String termijnWat,
            Long verstreken) {
        this(
                code,
                naam,
                provincie,
                provinciecode,
                halfjaar,
                beginsaldo,
                overgenomen,
                taakstelling,
                gehuisvest,
                saldo,
                peildatum,
                status,
                herkomst,
                fictief,
                trede,
                tredeNaam,
                oordeel,
                kleur,
                termijn,
                termijnWat,
                verstreken,
                null,
                null,
                null);
    }

    /**
     * The same with what is known besides; the first two may be null.
     *
     * @param cijfers of the halfjaar, in any order
     */
    public Gemeentebeeld met(Inwonerverloop.Telling anderAantal, Prognose andere, List<Maandcijfer> cijfers) {
        return new Gemeentebeeld(
                code,
                naam,
                provincie,
                provinciecode,
                halfjaar,
                beginsaldo,
                overgenomen,
                taakstelling,
                gehuisvest,
                saldo,
                peildatum,
                status,
                herkomst,
                fictief,
                trede,
                tredeNaam,
                oordeel,
                kleur,
                termijn,
                termijnWat,
                verstreken,
                anderAantal,
                andere,
                cijfers.stream()
                        .filter(een -> peildatum != null && een.peildatum().isBefore(peildatum))
                        .max(Comparator.comparing(Maandcijfer::peildatum))
                        .orElse(null));
    }

    public boolean metStand() {
        return saldo != null;
    }

    /** Without a realisatie the saldo only says what is to be done. */
    public boolean metRealisatie() {
        return peildatum != null;
    }

    public boolean metBesluit() {
        return trede != null;
    }

    /** What the gemeente had to house in the halfjaar, achterstand and voorsprong counted; null without stand. */
    public Integer opgave() {
        return saldo == null ? null : Integer.valueOf(taakstelling - beginsaldo - overgenomen);
    }

    /** What should have been housed on the peildatum: a sixth of the opgave a month (rule 25); null without realisatie. */
    public Integer norm() {
        return peildatum == null
                ? null
                : Integer.valueOf(Tempo.norm(opgave(), Tempo.maanden(Halfjaar.lees(halfjaar), peildatum)));
    }

    /** More (positive) or fewer (negative) than the norm of the peildatum; null without realisatie. */
    public Integer voorOpNorm() {
        return peildatum == null ? null : Integer.valueOf(gehuisvest - norm());
    }

    /** The figures are those of the end of the halfjaar: no more is housed in it. */
    public boolean afgesloten() {
        return peildatum != null
                && peildatum.isAfter(Halfjaar.lees(halfjaar).laatsteDag().minusDays(1));
    }

    /** How many persons it is short on the peildatum: of the norm, and after the halfjaar of the opgave; 0 when it is not. */
    public int tekort() {
        return peildatum == null ? 0 : Math.max(0, afgesloten() ? -saldo : -voorOpNorm());
    }

    /**
     * What it was short at the figure before; without one, once the halfjaar is over, the achterstand at its begin; null when neither is known.
     */
    public Integer tekortErvoor() {
        if (ervoor != null) {
            var norm = Tempo.norm(opgave(), Tempo.maanden(Halfjaar.lees(halfjaar), ervoor.peildatum()));
            return Integer.valueOf(Math.max(0, norm - ervoor.gehuisvest()));
        }
        return afgesloten() ? Integer.valueOf(Math.max(0, -beginsaldo - overgenomen)) : null;
    }

    /** Whether it is more persons short than it was. */
    public boolean tekortGegroeid() {
        var toen = tekortErvoor();
        return toen != null && tekort() > toen;
    }

    /** More than a month's share of the opgave short. */
    public boolean ruimTekort() {
        return peildatum != null && tekort() > Tempo.norm(opgave(), 1);
    }

    /** The saldo per 1,000 inhabitants in one decimal, negative = achterstand; null without stand or inhabitants. */
    public BigDecimal perDuizend() {
        return saldo == null || inwoners == null || inwoners.aantal() == 0
                ? null
                : BigDecimal.valueOf(saldo)
                        .multiply(DUIZEND)
                        .divide(BigDecimal.valueOf(inwoners.aantal()), 1, RoundingMode.HALF_UP);
    }

    /** The saldo that is expected at the peilmoment; null without prognose, and once the figures are those of the end. */
    public Integer verwachtSaldo() {
        return prognose == null || afgesloten()
                ? null
                : Integer.valueOf(prognose.saldo().personen());
    }

    /** Whether a saldo is expected that is not known yet. */
    public boolean metPrognose() {
        return verwachtSaldo() != null;
    }

    /** Whether the saldo can be told per 1,000 inhabitants. */
    public boolean metInwoners() {
        return perDuizend() != null;
    }

    /** Whether the prognose can say between which two saldi it will probably be. */
    public boolean metBand() {
        return metPrognose() && prognose.band() != null;
    }

    public Saldo inSaldo() {
        return new Saldo(saldo);
    }

    public Saldo inTempo() {
        return new Saldo(voorOpNorm());
    }
}
