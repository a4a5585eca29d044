// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server on this machine with an own certificate for localhost, that lets in only who has the certificate of the client. */
final class Beveiligdeserver {

    private static final char[] WACHTWOORD = "proefproef".toCharArray();

    private final HttpsServer server;
    private volatile byte[] inhoud = new byte[0];
    private volatile String etag;
    private volatile int status = 200;
    private volatile int laatsteStatus;
    private volatile String token;

    Beveiligdeserver(Path sleutels) throws Exception {
        var eigen = sleutelpaar(sleutels, "server", "CN=localhost", "-ext", "san=dns:localhost");
        var klant = sleutelpaar(sleutels, "klant", "CN=klant");
        var tls = SSLContext.getInstance("TLS");
        var sleutelbos = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        sleutelbos.init(eigen, WACHTWOORD);
        var vertrouwd = KeyStore.getInstance("PKCS12");
        vertrouwd.load(null, null);
        vertrouwd.setCertificateEntry("klant", klant.getCertificate("klant"));
        var vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwen.init(vertrouwd);
        tls.init(sleutelbos.getKeyManagers(), vertrouwen.getTrustManagers(), null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls) {
            @Override
            public void configure(HttpsParameters parameters) {
                var eisen = tls.getDefaultSSLParameters();
                eisen.setNeedClientAuth(true);
                parameters.setSSLParameters(eisen);
            }
        });
        server.createContext("/", this::antwoord);
        server.start();
    }

    String adres() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    void geef(String tekst, String versie) {
        inhoud = tekst.getBytes(StandardCharsets.UTF_8);
        etag = versie;
        status = 200;
    }

    void geefStatus(int anders) {
        status = anders;
    }

    int laatsteStatus() {
        return laatsteStatus;
    }

    String token() {
        return token;
    }

    void stop() {
        server.stop(0);
    }

    private void antwoord(HttpExchange vraag) throws IOException {
        token = vraag.getRequestHeaders().getFirst("Authorization");
        var zelfde = etag != null && etag.equals(vraag.getRequestHeaders().getFirst("If-None-Match"));
        laatsteStatus = zelfde ? 304 : status;
        if (etag != null) {
            vraag.getResponseHeaders().set("ETag", etag);
        }
        if (laatsteStatus != 200) {
            vraag.sendResponseHeaders(laatsteStatus, -1);
        } else {
            vraag.sendResponseHeaders(200, inhoud.length);
            vraag.getResponseBody().write(inhoud);
        }
        vraag.close();
    }

    private static KeyStore sleutelpaar(Path map, String naam, String wie, String... meer) throws Exception {
        var bestand = map.resolve(naam + ".p12");
        if (!Files.exists(bestand)) {
            var opdracht = new java.util.ArrayList<>(java.util.List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    naam,
                    "-keyalg",
                    "EC",
                    "-dname",
                    wie,
                    "-validity",
                    "10",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    bestand.toString(),
                    "-storepass",
                    new String(WACHTWOORD)));
            opdracht.addAll(java.util.List.of(meer));
            var proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (proces.waitFor() != 0) {
                throw new IllegalStateException(uitvoer);
            }
        }
        var sleutels = KeyStore.getInstance(bestand.toFile(), WACHTWOORD);
        schrijf(
                map.resolve(naam + ".pem"),
                "CERTIFICATE",
                sleutels.getCertificate(naam).getEncoded());
        schrijf(
                map.resolve(naam + "-sleutel.pem"),
                "PRIVATE KEY",
                sleutels.getKey(naam, WACHTWOORD).getEncoded());
        return sleutels;
    }

    private static void schrijf(Path pad, String wat, byte[] inhoud) throws IOException {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(inhoud);
        Files.writeString(pad, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(wat, base64, wat));
    }
}
