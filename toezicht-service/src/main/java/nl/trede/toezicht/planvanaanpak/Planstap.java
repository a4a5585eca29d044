// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * One step of a plan van aanpak (rule 55).
 *
 * @param status null only while it is asked and not recorded, as is the datum
 * @param datum the day of the step
 * @param uiterlijk the day by which the gemeente must act; null when there is none
 * @param halfjaren the periods the plan is about; empty when not said
 * @param doorkijk a period it only looks ahead to; null when there is none
 * @param toelichting null when there is none
 * @param naHerhaaldUitstel the plan came after postponement was given more than once
 * @param afstemming the demands of the beleid and whether the plan meets them; empty when not said
 * @param maatregelen by number; empty when not said
 */
public record Planstap(
        UUID id,
        Gemeentecode gemeente,
        Planstatus status,
        LocalDate datum,
        LocalDate uiterlijk,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        String toelichting,
        boolean naHerhaaldUitstel,
        List<Eis> afstemming,
        List<Maatregel> maatregelen,
        Instant vastgelegdOp) {

    public Planstap {
        halfjaren = List.copyOf(halfjaren);
        afstemming = List.copyOf(afstemming);
        maatregelen = List.copyOf(maatregelen);
    }

    /** A step of which no more is known than that it was taken. */
    public Planstap(
            UUID id,
            Gemeentecode gemeente,
            Planstatus status,
            LocalDate datum,
            LocalDate uiterlijk,
            List<Halfjaar> halfjaren,
            String toelichting,
            boolean naHerhaaldUitstel,
            Instant vastgelegdOp) {
        this(
                id,
                gemeente,
                status,
                datum,
                uiterlijk,
                halfjaren,
                null,
                toelichting,
                naHerhaaldUitstel,
                List.of(),
                List.of(),
                vastgelegdOp);
    }

    /** A plan lies on the table: it came, or came and must be revised. */
    boolean heeftPlan() {
        return status == Planstatus.ONTVANGEN
                || status == Planstatus.AANVAARD
                || status == Planstatus.BIJSTELLING_GEVRAAGD;
    }

    /** The provincie asks something of the gemeente. */
    public boolean vraagt() {
        return status == Planstatus.GEVRAAGD || status == Planstatus.BIJSTELLING_GEVRAAGD;
    }

    boolean gaatOver(Halfjaar halfjaar) {
        return halfjaren.isEmpty() || halfjaren.contains(halfjaar);
    }

    /** Whether both say the same, whenever they were recorded and whatever slipped since. */
    public boolean zegtHetzelfdeAls(Planstap ander) {
        return gepland().equals(ander.gepland().als(this));
    }

    private Planstap gepland() {
        return new Planstap(
                id,
                gemeente,
                status,
                datum,
                uiterlijk,
                halfjaren,
                doorkijk,
                toelichting,
                naHerhaaldUitstel,
                afstemming,
                maatregelen.stream().map(Maatregel::zonderVertragingen).toList(),
                vastgelegdOp);
    }

    /** By this step a plan lies there: received or accepted. */
    public boolean metPlan() {
        return status == Planstatus.ONTVANGEN || status == Planstatus.AANVAARD;
    }

    private Planstap als(Planstap ander) {
        return new Planstap(
                ander.id,
                gemeente,
                status,
                datum,
                uiterlijk,
                halfjaren,
                doorkijk,
                toelichting,
                naHerhaaldUitstel,
                afstemming,
                maatregelen,
                ander.vastgelegdOp);
    }
}
