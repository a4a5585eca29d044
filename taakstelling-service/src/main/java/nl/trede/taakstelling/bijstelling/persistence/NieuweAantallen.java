// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.taakstelling.circulaire.persistence.Circulaires;
import nl.trede.taakstelling.verdeling.Verdeling;
import nl.trede.taakstelling.verdeling.persistence.VerdelingRijen;

/** Where the new numbers of a bijstelling come from when nobody types them: the formula, or an annex that was uploaded. */
@ApplicationScoped
public class NieuweAantallen {

    /**
     * Persons by gemeente, or why there are none.
     *
     * @param bezwaar Dutch; null when there are numbers
     */
    public record Gevonden(Map<Gemeentecode, Integer> aantallen, String bezwaar) {

        static Gevonden niets(String bezwaar) {
            return new Gevonden(Map.of(), bezwaar);
        }
    }

    private final VerdelingRijen verdeling;
    private final Circulaires circulaires;

    NieuweAantallen(VerdelingRijen verdeling, Circulaires circulaires) {
        this.verdeling = verdeling;
        this.circulaires = circulaires;
    }

    /** @param inwonersOp day of the inhabitants; null: the one that the statute names */
    public Gevonden berekend(Halfjaar halfjaar, int landelijk, LocalDate inwonersOp) {
        var op = inwonersOp == null ? Verdeling.wettelijkeDag(halfjaar) : inwonersOp;
        var verdeeld = Verdeling.bereken(landelijk, op, verdeling.basis(halfjaar, op));
        if (!verdeeld.isBerekend()) {
            return Gevonden.niets("van %d gemeenten is het inwonertal op %s niet bekend"
                    .formatted(verdeeld.ontbreekt().size(), op));
        }
        return new Gevonden(verdeling.aantallen(verdeeld, halfjaar), null);
    }

    /** The lines of an annex that can be used. */
    public Gevonden uitBijlage(Halfjaar halfjaar, UUID id) {
        var circulaire = circulaires.zoek(id);
        if (circulaire.isEmpty()) {
            return Gevonden.niets("er is geen circulaire met kenmerk " + id);
        }
        if (!circulaire.get().halfjaar().equals(halfjaar)) {
            return Gevonden.niets("de bijlage gaat over %s en niet over %s"
                    .formatted(circulaire.get().halfjaar(), halfjaar));
        }
        if (!circulaire.get().kolomtoewijzing().volledig()) {
            return Gevonden.niets("wijs eerst de kolommen van de bijlage aan");
        }
        if (circulaire.get().bezwaar() != null) {
            return Gevonden.niets(
                    "de bijlage is niet te gebruiken: " + circulaire.get().bezwaar());
        }
        var aantallen = circulaires.aantallen(id);
        return aantallen.isEmpty()
                ? Gevonden.niets("de bijlage heeft geen bruikbare regel")
                : new Gevonden(aantallen, null);
    }
}
