// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.vertx.core.Vertx;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PemTrustOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import nl.trede.platform.bestanden.Tijdelijkbestand;

/** Fetches a file from an address over TLS. The server must prove who it is; a redirect is not followed, since the token would go with it. */
@ApplicationScoped
class Ophaler {

    /**
     * What the server answered.
     *
     * @param bestand null when nothing changed since the last time
     * @param soort media type as the server says; null when it does not
     * @param etag null when it gives none
     * @param gewijzigd Last-Modified as it stands; null when it gives none
     */
    record Antwoord(Tijdelijkbestand bestand, String soort, String etag, String gewijzigd) implements AutoCloseable {

        boolean ongewijzigd() {
            return bestand == null;
        }

        @Override
        public void close() {
            if (bestand != null) {
                bestand.close();
            }
        }
    }

    /** Why nothing could be fetched, in Dutch, so that an operator understands it. */
    static final class Bezwaar extends IOException {

        Bezwaar(String reden) {
            super(reden);
        }

        private Bezwaar(String reden, Exception oorzaak) {
            super(reden, oorzaak);
        }
    }

    private final Vertx vertx;
    private final AanvoerConfig config;

    Ophaler(Vertx vertx, AanvoerConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * @param etag what the server gave the last time; null when nothing
     * @param gewijzigd the same
     * @throws Bezwaar when the answer or what we have set cannot be used
     * @throws IOException when the connection fails
     */
    Antwoord haal(AanvoerConfig.Bron bron, String etag, String gewijzigd) throws IOException {
        var adres = URI.create(bron.adres());
        if (!"https".equalsIgnoreCase(adres.getScheme())) {
            throw new Bezwaar("het adres moet met https:// beginnen");
        }
        var verbinding = (HttpsURLConnection) adres.toURL().openConnection();
        verbinding.setSSLSocketFactory(tls(bron).getSocketFactory());
        verbinding.setInstanceFollowRedirects(false);
        verbinding.setUseCaches(false);
        verbinding.setConnectTimeout((int) bron.geduld().toMillis());
        verbinding.setReadTimeout((int) bron.geduld().toMillis());
        zet(verbinding, "If-None-Match", etag);
        zet(verbinding, "If-Modified-Since", gewijzigd);
        if (bron.token().isPresent()) {
            zet(
                    verbinding,
                    "Authorization",
                    "Bearer " + token(Path.of(bron.token().get())));
        }
        try {
            return antwoord(verbinding);
        } finally {
            verbinding.disconnect();
        }
    }

    private Antwoord antwoord(HttpsURLConnection verbinding) throws IOException {
        var status = verbinding.getResponseCode();
        if (status == 304) {
            return new Antwoord(
                    null, null, verbinding.getHeaderField("ETag"), verbinding.getHeaderField("Last-Modified"));
        }
        if (status != 200) {
            throw new Bezwaar(uitleg(status));
        }
        try (var inhoud = verbinding.getInputStream()) {
            return new Antwoord(
                    Tijdelijkbestand.van(new Begrensd(inhoud, config.ophalen().hoogstens())),
                    verbinding.getContentType(),
                    verbinding.getHeaderField("ETag"),
                    verbinding.getHeaderField("Last-Modified"));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String uitleg(int status) {
        if (status == 401 || status == 403) {
            return "de server laat ons niet toe (HTTP %d); kijk naar certificaat en token".formatted(status);
        }
        if (status >= 300 && status < 400) {
            return "de server verwijst door (HTTP %d); vul het nieuwe adres zelf in".formatted(status);
        }
        return (status == 404 ? "op dit adres is niets (HTTP %d)" : "de server antwoordt met HTTP %d")
                .formatted(status);
    }

    private SSLContext tls(AanvoerConfig.Bron bron) throws IOException {
        try {
            KeyManager[] sleutels = null;
            if (bron.certificaat().isPresent()) {
                sleutels = new PemKeyCertOptions()
                        .setCertPath(bron.certificaat().get())
                        .setKeyPath(bron.sleutel()
                                .orElseThrow(() -> new Bezwaar("bij het certificaat ontbreekt de sleutel")))
                        .getKeyManagerFactory(vertx)
                        .getKeyManagers();
            }
            TrustManager[] vertrouwd = null;
            if (bron.vertrouwd().isPresent()) {
                vertrouwd = new PemTrustOptions()
                        .addCertPath(bron.vertrouwd().get())
                        .getTrustManagerFactory(vertx)
                        .getTrustManagers();
            }
            var tls = SSLContext.getInstance("TLS");
            tls.init(sleutels, vertrouwd, null);
            return tls;
        } catch (Bezwaar e) {
            throw e;
        } catch (Exception e) {
            throw new Bezwaar("certificaat of sleutel is niet te lezen: " + e.getMessage(), e);
        }
    }

    private static String token(Path bestand) throws Bezwaar {
        try {
            return Files.readString(bestand).strip();
        } catch (IOException e) {
            throw new Bezwaar("het bestand met het token is niet te lezen: " + bestand, e);
        }
    }

    private static void zet(HttpsURLConnection verbinding, String kop, String waarde) {
        if (waarde != null) {
            verbinding.setRequestProperty(kop, waarde);
        }
    }

    /** Breaks off what is too large. */
    private static final class Begrensd extends FilterInputStream {

        private final long hoogstens;
        private long gelezen;

        Begrensd(InputStream in, long hoogstens) {
            super(in);
            this.hoogstens = hoogstens;
        }

        @Override
        public int read() throws IOException {
            var een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xff;
        }

        @Override
        public int read(byte[] naar, int vanaf, int aantal) throws IOException {
            var nu = super.read(naar, vanaf, aantal);
            gelezen += Math.max(0, nu);
            if (gelezen > hoogstens) {
                throw new Bezwaar("het bestand is groter dan %d bytes".formatted(hoogstens));
            }
            return nu;
        }
    }
}
