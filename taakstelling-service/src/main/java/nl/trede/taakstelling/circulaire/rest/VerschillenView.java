// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.trede.platform.rest.Paging;
import nl.trede.taakstelling.circulaire.persistence.Verschil;
import nl.trede.taakstelling.circulaire.persistence.Verschillen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Verschillen", description = "Wat bevestigen zou doen, tegen wat nu bekend is. Aantallen in personen.")
record VerschillenView(
        Verschillen.Telling telling,
        List<Verschil> verschillen,
        @Schema(description = "Gemeenten van dit halfjaar die het bestand niet noemt")
                List<Verschillen.Ontbrekend> ontbrekend,
        Totaalregel totaalregel,
        @Schema(description = "Som van de bruikbare regels", examples = "17174") long som,
        @Schema(description = "Geldende landelijke taakstelling", examples = "17000") Integer landelijk,
        @Schema(description = "Hoeveel procent de som van landelijk afwijkt", examples = "1.0")
                BigDecimal afwijkingProcent,
        @Schema(description = "Of dat meer dan 5 procent is") boolean verVanLandelijk,
        int pagina,
        int paginaGrootte,
        long totaal) {

    @Schema(description = "De regel met het totaal; verschil is de som min dit aantal")
    record Totaalregel(int regel, int aantal, long verschil) {}

    static VerschillenView van(Verschillen verschillen, Paging paging) {
        var optelling = verschillen.optelling();
        var totaalregel = verschillen.totaalregel() == null
                ? null
                : new Totaalregel(
                        verschillen.totaalregel(), optelling.totaalregel(), optelling.verschilMetTotaalregel());
        return new VerschillenView(
                verschillen.telling(),
                verschillen.rijen(),
                verschillen.ontbrekend(),
                totaalregel,
                optelling.som(),
                optelling.landelijk(),
                optelling.afwijkingProcent(),
                optelling.verVanLandelijk(),
                paging.pagina(),
                paging.paginaGrootte(),
                verschillen.totaal());
    }
}
