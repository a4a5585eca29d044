// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel.persistence;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Provinciecode;
import nl.trede.realisatie.telregel.Telregel;
import nl.trede.realisatie.telregel.Telregelboek;
import nl.trede.realisatie.telregel.Telregels;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the table of the country, which comes with the service, and {@code <provincie>/telregels/telregels.yaml} of each provincie. A
 * service does not start with a table that contradicts itself.
 */
@Startup
@ApplicationScoped
class Telregelbestanden implements Telregelboek {

    private static final String LANDELIJK = "/telregels/landelijk.yaml";
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Telregels telregels;

    Telregelbestanden(@ConfigProperty(name = "trede.provincies.pad") Optional<String> provincies) {
        var alle = new ArrayList<Telregel>();
        try {
            try (var landelijk = Telregelbestanden.class.getResourceAsStream(LANDELIJK)) {
                alle.addAll(lees("landelijk.yaml", landelijk));
            }
            for (var bestand : bestanden(provincies)) {
                try (var in = Files.newInputStream(bestand)) {
                    alle.addAll(lees(bestand.toString(), in));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.telregels = new Telregels(alle);
    }

    @Override
    public Telregels telregels() {
        return telregels;
    }

    private static List<Path> bestanden(Optional<String> provincies) throws IOException {
        var map = provincies.map(Path::of).filter(Files::isDirectory);
        if (map.isEmpty()) {
            return List.of();
        }
        try (var onder = Files.list(map.get())) {
            return onder.map(provincie -> provincie.resolve("telregels/telregels.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    static List<Telregel> lees(String naam, InputStream in) throws IOException {
        try {
            return YAML.readValue(in, Bestand.class).telregels();
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("Telregels in " + naam + " zijn niet te lezen: " + e.getMessage(), e);
        }
    }

    /** The shape of a file. */
    record Bestand(String provincie, List<Regel> regels) {

        record Regel(
                String soort,
                Telregel.Telt telt,
                Telregel.Plaats gemeente,
                String geldigVan,
                String geldigTot,
                String uitleg,
                String bron,
                String status) {}

        List<Telregel> telregels() {
            var code = provincie == null ? null : new Provinciecode(provincie);
            return regels.stream().map(regel -> telregel(regel, code)).toList();
        }

        private static Telregel telregel(Regel regel, Provinciecode code) {
            if (regel.soort() == null || regel.telt() == null || regel.gemeente() == null || regel.bron() == null) {
                throw new IllegalArgumentException("een regel mist soort, telt, gemeente of bron: " + regel);
            }
            return new Telregel(
                    regel.soort(),
                    code,
                    dag(regel.geldigVan()),
                    dag(regel.geldigTot()),
                    regel.telt(),
                    regel.gemeente(),
                    regel.uitleg(),
                    regel.bron(),
                    regel.status());
        }

        private static LocalDate dag(String tekst) {
            return tekst == null ? null : LocalDate.parse(tekst);
        }
    }
}
