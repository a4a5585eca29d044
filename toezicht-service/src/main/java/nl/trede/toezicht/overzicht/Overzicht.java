// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.util.List;
import nl.trede.begrippen.Halfjaar;

/**
 * What there is to be seen of one halfjaar, now or at a moment.
 *
 * @param provincies every one, by name
 * @param vorige the same of the halfjaar before
 * @param inDezelfdeMaand the halfjaar before when it was as far as this one is; empty when that is not known
 * @param gemeenten all that were asked, in no order
 * @param wachtend how many gemeenten ended while their saldo waits for a verdeelsleutel
 */
public record Overzicht(
        List<Provincietotaal> provincies,
        List<Provincietotaal> vorige,
        List<Provincietotaal> inDezelfdeMaand,
        List<Gemeentebeeld> gemeenten,
        long wachtend) {

    public Overzicht {
        provincies = List.copyOf(provincies);
        vorige = List.copyOf(vorige);
        inDezelfdeMaand = List.copyOf(inDezelfdeMaand);
        gemeenten = List.copyOf(gemeenten);
    }

    /** The same with other gemeenten, or more known of them. */
    public Overzicht met(List<Gemeentebeeld> andere) {
        return new Overzicht(provincies, vorige, inDezelfdeMaand, andere, wachtend);
    }

    public boolean kent(String provincie) {
        return provincies.stream().anyMatch(een -> een.code().equals(provincie));
    }

    /** Of the provincie that is asked, or of all together. */
    public Vergelijking vergelijking(Vraag vraag) {
        return Vergelijking.van(
                vraag.halfjaar(),
                totaal(provincies, vraag.provincie()),
                totaal(vorige, vraag.provincie()),
                totaal(inDezelfdeMaand, vraag.provincie()),
                loopt(vraag.halfjaar(), vraag));
    }

    private static boolean loopt(Halfjaar halfjaar, Vraag vraag) {
        return vraag.vandaag().isBefore(halfjaar.peilmoment());
    }

    private static Provincietotaal totaal(List<Provincietotaal> alle, String provincie) {
        return provincie == null
                ? Provincietotaal.samen("Alle provincies", alle)
                : alle.stream()
                        .filter(een -> een.code().equals(provincie))
                        .findFirst()
                        .orElse(null);
    }
}
