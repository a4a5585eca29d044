// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Raadsfeiten;
import nl.trede.notificatie.stand.Standen;

/** Composes the letter of a college to its raad from the standen known so far. */
public final class RaadsbriefOpstellen {

    private final Standen standen;
    private final BriefOpstellen opstellen;

    public RaadsbriefOpstellen(Standen standen, BriefOpstellen opstellen) {
        this.standen = standen;
        this.opstellen = opstellen;
    }

    /**
     * What is asked for.
     *
     * @param toelichtingen paragraphs of the college itself; may be empty
     * @param bijlagen titles of annexes that the college encloses; may be empty
     */
    public record Verzoek(
            Gemeentecode gemeente,
            Halfjaar halfjaar,
            List<Raadsfeiten.Toelichting> toelichtingen,
            List<String> bijlagen) {}

    /** The concept letter; empty when no stand of the gemeente is known at all. */
    public Optional<Brief> stelOp(Verzoek verzoek, Wie wie) {
        var verloop = standen.van(verzoek.gemeente());
        if (verloop.isEmpty()) {
            return Optional.empty();
        }
        var gemeente = verloop.get(verloop.size() - 1).gemeente();
        return Optional.of(opstellen.stelOp(
                new Raadsfeiten(
                        gemeente,
                        verzoek.halfjaar(),
                        wie.dag(),
                        verloop.stream().map(Gemeentestand::stand).toList(),
                        standen.van(gemeente.provincie(), verzoek.halfjaar()),
                        verzoek.toelichtingen(),
                        verzoek.bijlagen()),
                wie));
    }
}
