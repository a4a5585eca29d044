// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.util.List;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;

/**
 * What an indeplaatsstelling would be about, by the beleid (rule 61).
 *
 * @param omvang TOTAAL, COHORT or ONBEKEND
 * @param personen null when the beleid does not say what it is about
 * @param delen the achterstand per halfjaar of origin; each can be a track of its own (rule 62); empty unless the omvang is COHORT
 */
public record Ingreep(String omvang, Integer personen, List<Herkomst> delen) {

    public Ingreep {
        delen = List.copyOf(delen);
    }

    static Ingreep van(String omvang, Halfjaarstand stand) {
        return switch (omvang) {
            case "TOTAAL" -> new Ingreep(omvang, stand.resterend(), List.of());
            case "COHORT" -> new Ingreep(omvang, stand.saldo().achterstand(), stand.achterstandNaarHerkomst());
            default -> new Ingreep(omvang, null, List.of());
        };
    }
}
