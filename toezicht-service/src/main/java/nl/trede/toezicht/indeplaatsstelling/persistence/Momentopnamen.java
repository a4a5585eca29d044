// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.Spoor;

/** Keeps, for court, what was known at a voornemen or besluit. */
@ApplicationScoped
public class Momentopnamen {

    /** @param inhoud JSON text, byte for byte as it was kept */
    public record Bewaard(Fase fase, String inhoud, String sha256, Instant vastgelegdOp) {}

    private final Dossierstukken stukken;
    private final ObjectMapper json;
    private final Clock clock;

    Momentopnamen(Dossierstukken stukken, ObjectMapper json, Clock clock) {
        this.stukken = stukken;
        this.json = json;
        this.clock = clock;
    }

    void leg(Spoor spoor, Fase fase) {
        var entity = new MomentopnameEntity();
        entity.indeplaatsstelling = spoor.id();
        entity.fase = fase;
        entity.inhoud = schrijf(stukken.van(spoor));
        entity.sha256 = hash(entity.inhoud);
        entity.vastgelegdOp = clock.instant();
        entity.persist();
    }

    /** Empty when nothing was decided in that phase. */
    public Optional<Bewaard> van(UUID spoor, Fase fase) {
        return MomentopnameEntity.<MomentopnameEntity>findByIdOptional(new MomentopnameEntity.Sleutel(spoor, fase))
                .map(entity -> new Bewaard(entity.fase, entity.inhoud, entity.sha256, entity.vastgelegdOp));
    }

    private String schrijf(Object stuk) {
        try {
            return json.writeValueAsString(stuk);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not keep " + stuk, e);
        }
    }

    private static String hash(String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
