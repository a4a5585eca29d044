// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verwerking.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import nl.trede.notificatie.verwerking.Verwerkingsactiviteit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The activities of this service, read once, and where an organisation keeps its register. */
@Singleton
class Verwerkingsregister {

    private static final String LIJST = "verwerking/verwerkingsactiviteiten.yaml";

    private final URI adres;
    private final List<Verwerkingsactiviteit> activiteiten;

    /** @param adres ends in a slash */
    Verwerkingsregister(@ConfigProperty(name = "trede.verwerkingen.register") URI adres) {
        this.adres = adres;
        this.activiteiten = lees();
    }

    List<Verwerkingsactiviteit> activiteiten() {
        return activiteiten;
    }

    Verwerkingsactiviteit activiteit(String sleutel) {
        return activiteiten.stream()
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No activity " + sleutel + " in " + LIJST));
    }

    URI adres(Verwerkingsactiviteit activiteit) {
        return adres.resolve(activiteit.sleutel());
    }

    private static List<Verwerkingsactiviteit> lees() {
        try (var in = Verwerkingsregister.class.getClassLoader().getResourceAsStream(LIJST)) {
            return List.copyOf(new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(LIJST + " cannot be read", e);
        }
    }
}
