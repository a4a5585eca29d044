// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Short lists inside a row, as JSON. */
@ApplicationScoped
class Lijsten {

    private final ObjectMapper json;

    Lijsten(ObjectMapper json) {
        this.json = json;
    }

    String schrijf(Collection<?> lijst) {
        try {
            return json.writeValueAsString(lijst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write a list", e);
        }
    }

    <T> List<T> lees(String tekst, Class<T> soort) {
        try {
            return json.readerForListOf(soort).readValue(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read a list: " + tekst, e);
        }
    }
}
