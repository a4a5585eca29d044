// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.vrijstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.gemeenteregister.Bezwaar;
import nl.trede.taakstelling.taakstelling.persistence.TaakstellingEntity;
import nl.trede.taakstelling.vrijstelling.VerleenVrijstelling;
import nl.trede.taakstelling.vrijstelling.Vrijstelling;

/** Takes a vrijstelling in and brings the taakstellingen that are known into line with it, in the transaction of the caller. */
@ApplicationScoped
public class Vrijstellingen {

    /**
     * What became of it.
     *
     * @param rij null when it was refused
     * @param nieuw false when the same was recorded before
     * @param gewijzigd halfjaren whose taakstelling got a new version
     */
    public record Verleend(VrijstellingEntity rij, boolean nieuw, List<Halfjaar> gewijzigd, List<Bezwaar> bezwaren) {}

    private final VerleenVrijstelling verleen;
    private final Clock clock;

    Vrijstellingen(VerleenVrijstelling verleen, Clock clock) {
        this.verleen = verleen;
        this.clock = clock;
    }

    public Verleend verleen(Vrijstelling vrijstelling) {
        var eerder = VrijstellingEntity.gelijk(vrijstelling);
        if (eerder.isPresent()) {
            return new Verleend(eerder.get(), false, List.of(), List.of());
        }
        var bezwaren = verleen.bezwaren(vrijstelling);
        if (!bezwaren.isEmpty()) {
            return new Verleend(null, false, List.of(), bezwaren);
        }
        var rij = VrijstellingEntity.van(vrijstelling, clock.instant());
        rij.persist();
        var bekend = TaakstellingEntity.geldend(null, null, vrijstelling.gemeente()).stream()
                .map(taakstelling -> Halfjaar.lees(taakstelling.halfjaar))
                .toList();
        return new Verleend(rij, true, verleen.voor(vrijstelling, bekend), List.of());
    }
}
