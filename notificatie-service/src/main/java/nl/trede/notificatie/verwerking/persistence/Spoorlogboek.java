// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verwerking.persistence;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.trede.notificatie.verwerking.Verwerkingslogboek;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the trace, with the attributes of the standard Logboek Dataverwerkingen. A person is told by a keyed hash of the address: with the key an
 * organisation finds all that concerns one person, without it nobody learns an address.
 */
@Singleton
class Spoorlogboek implements Verwerkingslogboek {

    private static final String ACTIVITEIT = "dpl.core.processing_activity_id";
    private static final String BETROKKENE = "dpl.core.data_subject_id";
    private static final String SOORT = "dpl.core.data_subject_id_type";
    private static final String HMAC = "HmacSHA256";

    private final Tracer tracer;
    private final Verwerkingsregister register;
    private final SecretKeySpec sleutel;

    /** @param sleutel secret of the installation; without one another is made at each start, and no two starts can be compared */
    Spoorlogboek(
            Tracer tracer,
            Verwerkingsregister register,
            @ConfigProperty(name = "trede.verwerkingen.sleutel") Optional<String> sleutel) {
        this.tracer = tracer;
        this.register = register;
        this.sleutel = new SecretKeySpec(
                sleutel.map(een -> een.getBytes(StandardCharsets.UTF_8)).orElseGet(Spoorlogboek::eenmalig), HMAC);
    }

    @Override
    public <T> T leg(String sleutel, String adres, Supplier<T> handeling) {
        var activiteit = register.activiteit(sleutel);
        if (adres == null) {
            return handeling.get();
        }
        var actie = tracer.spanBuilder(activiteit.naam())
                .setAttribute(ACTIVITEIT, register.adres(activiteit).toString())
                .setAttribute(BETROKKENE, onherkenbaar(adres))
                .setAttribute(SOORT, "e-mailadres")
                .startSpan();
        try (var binnen = actie.makeCurrent()) {
            return handeling.get();
        } catch (RuntimeException e) {
            actie.setStatus(StatusCode.ERROR);
            throw e;
        } finally {
            actie.end();
        }
    }

    private String onherkenbaar(String adres) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(sleutel);
            return HexFormat.of()
                    .formatHex(
                            mac.doFinal(adres.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] eenmalig() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
