// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.trede.realisatie.realisatie.Onderdeel;

/** The kinds within a figure as a JSON column. */
public final class Waarvan {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Onderdeel>> LIJST = new TypeReference<>() {};

    private Waarvan() {}

    public static String tekst(List<Onderdeel> onderdelen) {
        try {
            return onderdelen.isEmpty() ? "[]" : JSON.writeValueAsString(onderdelen);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write waarvan", e);
        }
    }

    public static List<Onderdeel> lees(String tekst) {
        try {
            return tekst.equals("[]") ? List.of() : JSON.readValue(tekst, LIJST);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read waarvan", e);
        }
    }
}
