// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.platform.database.Elevation;
import nl.trede.realisatie.betwisting.Betwisting;
import nl.trede.realisatie.betwisting.Correcties;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.persistence.Inname;

/**
 * A betwisting that is taken over is a levering of one line, so that the figure has a line to point to as every other. Who may
 * take it over was seen when it was read; a levering is the system's own.
 */
@ApplicationScoped
class Leveringscorrecties implements Correcties {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Inname inname;
    private final Elevation elevation;

    Leveringscorrecties(Inname inname, Elevation elevation) {
        this.inname = inname;
        this.elevation = elevation;
    }

    @Override
    public Optional<String> corrigeer(Betwisting betwisting, String motivering) {
        var reden = "betwisting %s overgenomen: %s".formatted(betwisting.id(), motivering);
        var inzending = new Inzending(
                Inzending.Afzender.van(Inzending.Kanaal.BETWISTING, null, kort(reden)),
                Inzending.Inhoud.STANDEN,
                Inzending.Vorm.JSON,
                "betwisting " + betwisting.id(),
                null,
                "betwisting-%s.json".formatted(betwisting.id()));
        return bezwaar(
                elevation.asSystem(() -> inname.neemMee(inzending, new ByteArrayInputStream(regel(betwisting)))));
    }

    private static Optional<String> bezwaar(Leveringsverslag verslag) {
        if (!verslag.fouten().isEmpty()) {
            return Optional.of(verslag.fouten().get(0).reden());
        }
        if (!verslag.geweigerd().isEmpty()) {
            return Optional.of(verslag.geweigerd().get(0).reden());
        }
        return verslag.telling().aanvaard() == 1 ? Optional.empty() : Optional.of("dat is het al");
    }

    private static byte[] regel(Betwisting betwisting) {
        Map<String, Object> regel = new LinkedHashMap<>();
        regel.put("gemeente", betwisting.over().gemeente().code());
        regel.put("halfjaar", betwisting.over().halfjaar().toString());
        regel.put("peildatum", betwisting.over().peildatum().toString());
        regel.put("gehuisvest", betwisting.aantal());
        try {
            return JSON.writeValueAsBytes(Map.of("regels", List.of(regel)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write the correctie", e);
        }
    }

    private static String kort(String reden) {
        return reden.length() <= 500 ? reden : reden.substring(0, 500);
    }
}
