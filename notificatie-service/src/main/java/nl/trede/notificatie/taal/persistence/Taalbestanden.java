// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.taal.persistence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.trede.notificatie.taal.Taalcheck;
import nl.trede.notificatie.taal.Woordenlijst;

/** Reads the word list once. */
public class Taalbestanden {

    private static final String LIJST = "taal/b1.yaml";

    @Produces
    @Singleton
    public Taalcheck taalcheck() {
        try (var in = Taalbestanden.class.getClassLoader().getResourceAsStream(LIJST)) {
            return new Taalcheck(new ObjectMapper(new YAMLFactory()).readValue(in, Woordenlijst.class));
        } catch (IOException e) {
            throw new UncheckedIOException(LIJST + " cannot be read", e);
        }
    }
}
