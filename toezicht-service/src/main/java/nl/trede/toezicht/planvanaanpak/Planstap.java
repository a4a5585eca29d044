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
 * @param datum the day of the step
 * @param uiterlijk the day by which the gemeente must act; null when there is none
 * @param halfjaren the periods the plan is about; empty when not said
 * @param toelichting null when there is none
 * @param naHerhaaldUitstel the plan came after postponement was given more than once
 */
public record Planstap(
        UUID id,
        Gemeentecode gemeente,
        Planstatus status,
        LocalDate datum,
        LocalDate uiterlijk,
        List<Halfjaar> halfjaren,
        String toelichting,
        boolean naHerhaaldUitstel,
        Instant vastgelegdOp) {

    public Planstap {
        halfjaren = List.copyOf(halfjaren);
    }

    /** A plan lies on the table: it came, or came and must be revised. */
    boolean heeftPlan() {
        return status == Planstatus.ONTVANGEN
                || status == Planstatus.AANVAARD
                || status == Planstatus.BIJSTELLING_GEVRAAGD;
    }

    boolean gaatOver(Halfjaar halfjaar) {
        return halfjaren.isEmpty() || halfjaren.contains(halfjaar);
    }

    /** Whether both say the same, whenever they were recorded. */
    public boolean zegtHetzelfdeAls(Planstap ander) {
        return equals(new Planstap(
                id,
                ander.gemeente,
                ander.status,
                ander.datum,
                ander.uiterlijk,
                ander.halfjaren,
                ander.toelichting,
                ander.naHerhaaldUitstel,
                vastgelegdOp));
    }
}
