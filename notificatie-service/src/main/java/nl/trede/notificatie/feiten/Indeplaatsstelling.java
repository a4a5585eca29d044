// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * GS intend to act in place of the gemeente, or decide so (Gemeentewet, article 124; rules 60 to 62).
 *
 * @param spoor number of this track of the gemeente
 * @param cohort halfjaar that the achterstand is from; null when it is about the total
 * @param personen persons it is about
 * @param onderdelen what the gemeente must do, each with its own last day
 * @param uiterlijk the last of those days
 * @param bekendmaking of this voornemen or besluit; null as long as it was not recorded
 * @param afschriftRaad day on which the raad got a copy; null as long as it was not recorded
 * @param voornemen what the besluit follows upon; null for a voornemen
 * @param spoed it could not wait: there is no term
 */
public record Indeplaatsstelling(
        int spoor,
        Halfjaar cohort,
        int personen,
        List<Onderdeel> onderdelen,
        LocalDate uiterlijk,
        String motivering,
        Bekendmaking bekendmaking,
        LocalDate afschriftRaad,
        Voornemen voornemen,
        boolean spoed)
        implements Gebeurtenis {

    /** A decision, act or result; personen is null when it is not about a number. */
    public record Onderdeel(String omschrijving, Integer personen, LocalDate uiterlijk) {}

    /** Public notice. */
    public record Bekendmaking(LocalDate datum, String vindplaats) {}

    /** The earlier voornemen; its dates are null in urgent cases. */
    public record Voornemen(LocalDate datum, LocalDate bekendgemaaktOp, LocalDate afschriftRaad) {}

    @Override
    public Aanleiding aanleiding() {
        return voornemen == null ? Aanleiding.VOORNEMEN : Aanleiding.INDEPLAATSSTELLING;
    }

    @Override
    public String naam() {
        return "ips";
    }
}
