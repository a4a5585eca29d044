// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.toezicht.saldo.Provinciestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Provinciestand", description = "Alle aantallen in personen, behalve de aantallen gemeenten")
record ProvinciestandView(
        Provinciecode provincie,
        String naam,
        Halfjaar halfjaar,
        @Schema(
                        description = "Som van de beginsaldi; een voorsprong gaat van de achterstand van een ander af",
                        examples = "-448")
                int somSaldiBegin,
        @Schema(
                        description = "Som van de saldi; een voorsprong gaat van de achterstand van een ander af",
                        examples = "-679")
                int somSaldi,
        @Schema(description = "Som van alleen de achterstanden", examples = "702") int somAchterstanden,
        @Schema(description = "Gemeenten met een stand") int aantalGemeenten,
        int aantalMetAchterstand,
        @Schema(description = "Gemeenten die precies op nul staan") int aantalPrecies,
        int aantalMetVoorsprong,
        @Schema(description = "Gemeenten waarover niets bekend is") int aantalZonderStand,
        List<StandView> standen,
        int pagina,
        int paginaGrootte,
        long totaal) {

    static ProvinciestandView van(Provinciestand stand, String naam, Paging paging) {
        var pagina = stand.standen().stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .map(StandView::van)
                .toList();
        return new ProvinciestandView(
                stand.provincie(),
                naam,
                stand.halfjaar(),
                stand.somSaldiBegin(),
                stand.somSaldi(),
                stand.somAchterstanden(),
                stand.aantalGemeenten(),
                stand.aantalMetAchterstand(),
                stand.aantalPrecies(),
                stand.aantalMetVoorsprong(),
                stand.zonderStand(),
                pagina,
                paging.pagina(),
                paging.paginaGrootte(),
                stand.aantalGemeenten());
    }
}
