// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.trede.realisatie.toewijzing.persistence.JdbcToewijzingen.Vastgelegd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Kolomtoewijzing", description = "Hoe bestanden van een bron worden gelezen, in versies.")
record ToewijzingView(
        @Schema(examples = "coa-maandlijst") String bron,
        @Schema(examples = "1") int versie,
        String omschrijving,
        @Schema(description = "Een meegeleverd voorbeeld, niet de indeling van een echte bron") boolean voorbeeld,
        ToewijzingBody.KolommenBody kolommen,
        @Schema(nullable = true) String peildatumNa,
        List<String> totaalwoorden,
        @Schema(nullable = true) String werkblad,
        List<ToewijzingBody.Naam> namen,
        Instant vastgelegdOp) {

    static ToewijzingView van(Vastgelegd vastgelegd) {
        var toewijzing = vastgelegd.toewijzing();
        return new ToewijzingView(
                toewijzing.bron(),
                vastgelegd.versie(),
                toewijzing.omschrijving(),
                toewijzing.voorbeeld(),
                ToewijzingBody.KolommenBody.van(toewijzing.kolommen()),
                toewijzing.leeswijze().peildatumNa(),
                toewijzing.leeswijze().totaalwoorden(),
                toewijzing.leeswijze().werkblad(),
                toewijzing.namen().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(een -> new ToewijzingBody.Naam(een.getKey(), een.getValue()))
                        .toList(),
                vastgelegd.op());
    }
}
