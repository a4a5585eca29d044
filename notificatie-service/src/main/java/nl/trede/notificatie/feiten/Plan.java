// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * A step of the plan van aanpak (rule 55).
 *
 * @param datum of the step
 * @param uiterlijk last day to deliver; null without one
 * @param halfjaren that the plan is about; may be empty
 * @param toelichting the province's finding in words; null without one
 */
public record Plan(
        Status status,
        LocalDate datum,
        LocalDate uiterlijk,
        List<Halfjaar> halfjaren,
        String toelichting,
        boolean naHerhaaldUitstel) {

    /** What happened to the plan. */
    public enum Status {
        GEVRAAGD,
        ONTVANGEN,
        ONVOLDOENDE,
        AANVAARD,
        BIJSTELLING_GEVRAAGD
    }
}
