// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * What the province thinks of the plan van aanpak that it received (rule 55).
 *
 * @param ontvangenOp null when not recorded
 * @param halfjaren that the plan is about; may be empty
 * @param doorkijk null without one
 * @param afstemming the demands, and whether the plan meets them
 * @param maatregelen what the gemeente will do; may be empty
 * @param termijn for a revised plan, from the day the letter is sent; null when there is a fixed day or neither
 * @param uiterlijk fixed day for a revised plan; null when there is a termijn or neither
 * @param toelichting what lacks; null without one
 */
public record Planoordeel(
        Uitkomst uitkomst,
        LocalDate ontvangenOp,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk,
        List<Eis> afstemming,
        List<Maatregel> maatregelen,
        Looptijd termijn,
        LocalDate uiterlijk,
        String toelichting,
        boolean naHerhaaldUitstel)
        implements Gebeurtenis {

    /** Sufficient, insufficient, or to be revised. */
    public enum Uitkomst {
        AANVAARD,
        ONVOLDOENDE,
        BIJSTELLING_GEVRAAGD
    }

    /** A demand of the policy; voldaan is null when not recorded. */
    public record Eis(String eis, Boolean voldaan) {

        /** "ja", "nee", or that it was not recorded. */
        public String antwoord() {
            return voldaan == null ? "niet vastgelegd" : voldaan ? "ja" : "nee";
        }
    }

    /**
     * A measure of the plan.
     *
     * @param personen that it should bring; null when not said
     * @param gereedOp planned day; null when not said
     * @param vertraagdTot new day by the gemeente; null without delay
     */
    public record Maatregel(String omschrijving, Integer personen, LocalDate gereedOp, LocalDate vertraagdTot) {}

    /** Persons that all measures with a number should bring together; zero when none has one. */
    public int personenSamen() {
        return maatregelen.stream()
                .map(Maatregel::personen)
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public Aanleiding aanleiding() {
        return Aanleiding.PLANOORDEEL;
    }

    @Override
    public String naam() {
        return "planoordeel";
    }
}
