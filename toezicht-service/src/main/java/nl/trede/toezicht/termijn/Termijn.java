// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * Time a gemeente gets to hand something in (rule 53): 28-11-2024 + 10 weeks = 06-02-2025.
 *
 * @param besluit what it follows from, a besluit or a request; its letter starts the termijn
 * @param document code of what is asked
 * @param naam of the document in plain words
 * @param beleid how long by beleid; null when the beleid has no term for it
 * @param duur how long was granted; null when a fixed day was
 * @param vasteDag the fixed last day; null when a duur was granted
 * @param wet whether the end moves on by the Algemene termijnenwet
 * @param reden why the granted time differs; null when it does not
 * @param halfjaren the periods the document is about
 * @param doorkijk a period it only looks ahead to; null when there is none
 * @param start the day the letter was sent; null while it was not
 * @param eersteEinde the last day before any verlenging, fixed at the start; null while it did not start
 * @param verlengingen oldest first
 * @param ontvangenOp the day the document came, on or after the start; null while it did not
 * @param vervallen null unless it lapsed
 */
public record Termijn(
        UUID id,
        Gemeentecode gemeente,
        UUID besluit,
        String document,
        String naam,
        Duur beleid,
        Duur duur,
        LocalDate vasteDag,
        boolean wet,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        LocalDate start,
        LocalDate eersteEinde,
        List<Verlenging> verlengingen,
        LocalDate ontvangenOp,
        Vervallen vervallen) {

    public Termijn {
        halfjaren = List.copyOf(halfjaren);
        verlengingen = List.copyOf(verlengingen);
    }

    /** As it was known: what happened after that moment, or after that day, did not happen. */
    public Termijn bekendOp(Instant moment, LocalDate dag) {
        boolean gestart = start != null && !start.isAfter(dag);
        return new Termijn(
                id,
                gemeente,
                besluit,
                document,
                naam,
                beleid,
                duur,
                vasteDag,
                wet,
                reden,
                halfjaren,
                doorkijk,
                gestart ? start : null,
                gestart ? eersteEinde : null,
                verlengingen.stream()
                        .filter(een -> !een.vastgelegdOp().isAfter(moment))
                        .toList(),
                ontvangenOp == null || ontvangenOp.isAfter(dag) ? null : ontvangenOp,
                vervallen == null || vervallen.datum().isAfter(dag) ? null : vervallen);
    }

    /** One that waits for its letter. */
    public static Termijn wachtend(
            UUID besluit, Gemeentecode gemeente, Gevraagd gevraagd, List<Halfjaar> halfjaren, Halfjaar doorkijk) {
        return new Termijn(
                UUID.randomUUID(),
                gemeente,
                besluit,
                gevraagd.document(),
                gevraagd.naam(),
                gevraagd.beleid(),
                gevraagd.duur(),
                gevraagd.vasteDag(),
                gevraagd.wet(),
                gevraagd.reden(),
                halfjaren,
                doorkijk,
                null,
                null,
                List.of(),
                null,
                null);
    }

    /** What is asked and within which time; see the fields of the termijn. */
    public record Gevraagd(
            String document, String naam, Duur beleid, Duur duur, LocalDate vasteDag, boolean wet, String reden) {}

    /** The same, running from that day; one that runs already stays as it is. */
    public Termijn begonnen(LocalDate dag, Feestdagen feestdagen) {
        return start != null
                ? this
                : met(dag, vasteDag != null ? vasteDag : duur.einde(dag, wet, feestdagen), verlengingen, vervallen);
    }

    /** Whether both were granted in the same way, whatever became of them; one that lapsed is another. */
    boolean zegtHetzelfdeAls(Termijn ander) {
        return vervallen == null
                && ander.vervallen == null
                && document.equals(ander.document)
                && Objects.equals(start, ander.start)
                && Objects.equals(duur, ander.duur)
                && Objects.equals(vasteDag, ander.vasteDag)
                && Objects.equals(reden, ander.reden)
                && halfjaren.equals(ander.halfjaren)
                && Objects.equals(doorkijk, ander.doorkijk);
    }

    public Termijn verlengd(Verlenging verlenging) {
        var alle = new java.util.ArrayList<>(verlengingen);
        alle.add(verlenging);
        return met(start, eersteEinde, alle, vervallen);
    }

    public Termijn vervallen(LocalDate dag, String waarom) {
        return met(start, eersteEinde, verlengingen, new Vervallen(dag, waarom));
    }

    private Termijn met(LocalDate dag, LocalDate einde, List<Verlenging> alle, Vervallen hoe) {
        return new Termijn(
                id,
                gemeente,
                besluit,
                document,
                naam,
                beleid,
                duur,
                vasteDag,
                wet,
                reden,
                halfjaren,
                doorkijk,
                dag,
                einde,
                alle,
                ontvangenOp,
                hoe);
    }

    /** The last day; null while the letter was not sent. */
    public LocalDate einde() {
        return verlengingen.isEmpty()
                ? eersteEinde
                : verlengingen.get(verlengingen.size() - 1).tot();
    }

    /** No more time will be given. */
    public boolean ultimatum() {
        return !verlengingen.isEmpty()
                && verlengingen.get(verlengingen.size() - 1).ultimatum();
    }

    /** The document came after the last day. */
    public boolean teLaat() {
        return ontvangenOp != null && einde() != null && ontvangenOp.isAfter(einde());
    }

    /** @param vandaag the day that is looked at */
    public Termijnstatus status(LocalDate vandaag) {
        if (ontvangenOp != null && !ontvangenOp.isAfter(vandaag)) {
            return Termijnstatus.VOLDAAN;
        }
        if (vervallen != null) {
            return Termijnstatus.VERVALLEN;
        }
        if (start == null || start.isAfter(vandaag)) {
            return Termijnstatus.NIET_GESTART;
        }
        if (vandaag.isAfter(einde())) {
            return Termijnstatus.VERSTREKEN;
        }
        return verlengingen.isEmpty() ? Termijnstatus.LOPEND : Termijnstatus.VERLENGD;
    }

    /** The weeks by beleid; null when the beleid has no term in weeks. */
    public Integer beleidWeken() {
        return beleid == null ? null : beleid.inWeken();
    }

    /** The granted weeks; null when it is not counted in weeks. */
    public Integer weken() {
        return duur == null ? null : duur.inWeken();
    }
}
