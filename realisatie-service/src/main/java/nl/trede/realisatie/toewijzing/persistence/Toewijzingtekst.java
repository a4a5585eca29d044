// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.toewijzing.Kolommen;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;

/** A toewijzing as a JSON column and as a file that is shipped with the service. */
record Toewijzingtekst(
        Kolommen kolommen, String peildatumNa, List<String> totaalwoorden, String werkblad, Map<String, String> namen) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String van(Kolomtoewijzing toewijzing) {
        var namen = new TreeMap<String, String>();
        toewijzing.namen().forEach((naam, code) -> namen.put(naam, code.code()));
        var wijze = toewijzing.leeswijze();
        try {
            return JSON.writeValueAsString(new Toewijzingtekst(
                    toewijzing.kolommen(), wijze.peildatumNa(), wijze.totaalwoorden(), wijze.werkblad(), namen));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write a toewijzing", e);
        }
    }

    static Kolomtoewijzing lees(String bron, String omschrijving, boolean voorbeeld, String tekst) {
        try {
            return JSON.readValue(tekst, Toewijzingtekst.class).naar(bron, omschrijving, voorbeeld);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read a toewijzing", e);
        }
    }

    Kolomtoewijzing naar(String bron, String omschrijving, boolean voorbeeld) {
        var codes = namen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, een -> new Gemeentecode(een.getValue())));
        var wijze = new Kolomtoewijzing.Leeswijze(peildatumNa, totaalwoorden, werkblad);
        return new Kolomtoewijzing(bron, omschrijving, voorbeeld, kolommen, wijze, codes);
    }
}
