// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;

/**
 * What became of a file, for whoever put it down.
 *
 * @param levering null when the file was not taken in at all
 * @param fouten why the whole file is refused; empty when it is not
 * @param geweigerd the first thousand faults of lines
 * @param bewaard false when the file seemed to hold persons: then it is removed, and this report is all that stays
 */
public record Aanvoerverslag(
        String bestand,
        Instant op,
        UUID levering,
        boolean aanvaard,
        Leveringsverslag.Telling telling,
        List<Bestandsfout> fouten,
        List<Regelfout> geweigerd,
        boolean bewaard) {

    public static Aanvoerverslag van(String bestand, Instant op, Leveringsverslag verslag) {
        return new Aanvoerverslag(
                bestand,
                op,
                verslag.levering(),
                verslag.status() == Leveringsverslag.Status.VERWERKT,
                verslag.telling(),
                verslag.fouten(),
                verslag.geweigerd(),
                !verslag.lijktPersonenTeBevatten());
    }

    /** Of a file that never came to be read. */
    public static Aanvoerverslag geweigerd(String bestand, Instant op, String reden) {
        var niets = Leveringsverslag.Telling.NIETS;
        return new Aanvoerverslag(
                bestand, op, null, false, niets, List.of(Bestandsfout.bestand(reden)), List.of(), true);
    }

    /** To be read by people. */
    public String tekst() {
        var tekst = new StringBuilder("Verslag van %s%n%n".formatted(bestand));
        if (aanvaard) {
            tekst.append(
                    "Het bestand is verwerkt.%n  aanvaard    %d regels%n  ongewijzigd %d%n  geparkeerd  %d%n  geweigerd   %d%n"
                            .formatted(
                                    telling.aanvaard(),
                                    telling.ongewijzigd(),
                                    telling.geparkeerd(),
                                    telling.geweigerd()));
        } else {
            tekst.append("Het bestand is geweigerd. Er is niets van verwerkt.%n".formatted());
        }
        if (!bewaard) {
            tekst.append("Het bestand is verwijderd, omdat het gegevens van personen lijkt te bevatten.%n".formatted());
        }
        fouten.forEach(fout -> tekst.append("  %s: %s%n".formatted(fout.veld(), fout.reden())));
        if (!geweigerd.isEmpty()) {
            tekst.append("%nGeweigerde regels:%n".formatted());
            geweigerd.forEach(
                    fout -> tekst.append("  regel %d, %s: %s%n".formatted(fout.regel(), fout.veld(), fout.reden())));
        }
        if (levering != null) {
            tekst.append("%nKenmerk van de levering: %s%n".formatted(levering));
        }
        return tekst.toString();
    }
}
