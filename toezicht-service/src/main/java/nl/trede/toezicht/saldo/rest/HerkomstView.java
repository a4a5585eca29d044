// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Herkomstverloop", description = "Hoe oud de achterstand was aan het eind van elk halfjaar; personen")
record HerkomstView(
        Gemeentecode gemeente,
        @Schema(description = "De gevraagde volgorde; leeg is zoals het beleid van de provincie boekt", nullable = true)
                Boekingsvolgorde volgorde,
        List<Regel> verloop,
        int pagina,
        int paginaGrootte,
        long totaal) {

    @Schema(name = "Herkomstregel")
    record Regel(
            Halfjaar halfjaar,
            @Schema(examples = "80") int achterstand,
            @Schema(description = "Uit welk halfjaar, de oudste eerst; samen de achterstand") List<Herkomst> delen) {

        static Regel van(Halfjaarstand stand) {
            return new Regel(stand.halfjaar(), stand.saldo().achterstand(), stand.achterstandNaarHerkomst());
        }
    }
}
