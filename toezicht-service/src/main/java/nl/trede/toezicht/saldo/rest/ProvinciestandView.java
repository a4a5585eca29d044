// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo.rest;

import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Paging;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.saldo.Provinciestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Provinciestand",
        description =
                "Personen, behalve de aantallen gemeenten. Een gemeente hoort bij de provincie waarin zij op de peildatum lag.")
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
        @Schema(description = "somSaldi − somSaldiBegin; negatief is verder achter", examples = "-231") int verandering,
        @Schema(description = "Som van alleen de achterstanden bij het begin", examples = "471")
                int somAchterstandenBegin,
        @Schema(description = "Som van alleen de achterstanden", examples = "702") int somAchterstanden,
        @Schema(description = "Gemeenten met een stand") int aantalGemeenten,
        @Schema(description = "Gemeenten die hun opgave haalden: precies of met voorsprong") int aantalGehaald,
        @Schema(description = "Gemeenten die hun opgave niet haalden") int aantalMetAchterstand,
        @Schema(description = "Gemeenten die precies op nul staan") int aantalPrecies,
        int aantalMetVoorsprong,
        @Schema(description = "Gemeenten waarover niets bekend is") int aantalZonderStand,
        @Schema(description = "Saldo van opgeheven gemeenten dat op een verdeelsleutel wacht; in geen enkele som")
                int somWachtOpVerdeelsleutel,
        @Schema(description = "Die opgeheven gemeenten") List<StandView> wachtOpVerdeelsleutel,
        List<StandView> standen,
        int pagina,
        int paginaGrootte,
        long totaal) {

    static ProvinciestandView van(
            Provinciestand stand, String naam, Paging paging, List<Betwistingen.Rij> betwistingen) {
        var pagina = stand.standen().stream()
                .skip(paging.offset())
                .limit(paging.paginaGrootte())
                .map(een -> StandView.van(een, betwistingen))
                .toList();
        return new ProvinciestandView(
                stand.provincie(),
                naam,
                stand.halfjaar(),
                stand.somSaldiBegin(),
                stand.somSaldi(),
                stand.verandering(),
                stand.somAchterstandenBegin(),
                stand.somAchterstanden(),
                stand.aantalGemeenten(),
                stand.aantalGehaald(),
                stand.aantalMetAchterstand(),
                stand.aantalPrecies(),
                stand.aantalMetVoorsprong(),
                stand.zonderStand(),
                stand.somWachtend(),
                stand.wachtend().stream()
                        .map(een -> StandView.van(een, betwistingen))
                        .toList(),
                pagina,
                paging.pagina(),
                paging.paginaGrootte(),
                stand.aantalGemeenten());
    }
}
