// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * The province asks for a plan van aanpak (rule 55).
 *
 * @param halfjaren that the plan is about; may be empty
 * @param doorkijk halfjaar to look ahead to; null without one
 * @param eisen what the plan must hold, and with whom it is tuned
 * @param termijn runs from the day the letter is sent; null when there is a fixed day or neither
 * @param uiterlijk fixed last day; null when there is a termijn or neither
 * @param toelichting null without one
 */
public record Planvraag(
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        List<String> eisen,
        Looptijd termijn,
        LocalDate uiterlijk,
        String toelichting)
        implements Gebeurtenis {

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.PLANVRAAG;
    }

    @Override
    public String naam() {
        return "planvraag";
    }
}
