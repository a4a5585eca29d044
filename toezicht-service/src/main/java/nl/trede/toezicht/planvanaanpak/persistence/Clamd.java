// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.trede.toezicht.planvanaanpak.Virusscanner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hands a file to the daemon of ClamAV, by its command INSTREAM. Without an address nothing is scanned, and each file says so. */
@ApplicationScoped
class Clamd implements Virusscanner {

    private static final Logger LOG = Logger.getLogger(Clamd.class);
    private static final int WAIT = 20_000;
    private static final int CHUNK = 64 * 1024;

    private final Optional<String> adres;

    Clamd(@ConfigProperty(name = "trede.virusscan.clamd") Optional<String> adres) {
        this.adres = adres;
    }

    @Override
    public Uitslag scan(byte[] inhoud) {
        if (adres.isEmpty()) {
            return new Schoon("niet gescand: er is geen virusscanner ingesteld");
        }
        try {
            return uitslag(vraag(inhoud));
        } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            LOG.warnf("Virus scanner %s does not answer: %s", adres.get(), e.getMessage());
            return new Onbereikbaar("de virusscanner antwoordt niet");
        }
    }

    private String vraag(byte[] inhoud) throws IOException {
        var deel = adres.orElseThrow().split(":");
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(deel[0], Integer.parseInt(deel[1])), WAIT);
            socket.setSoTimeout(WAIT);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int van = 0; van < inhoud.length; van += CHUNK) {
                int lengte = Math.min(CHUNK, inhoud.length - van);
                out.writeInt(lengte);
                out.write(inhoud, van, lengte);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }

    /** "stream: OK", "stream: Eicar-Test-Signature FOUND", anything else is no verdict. */
    private static Uitslag uitslag(String antwoord) {
        if (antwoord.endsWith(" OK")) {
            return new Schoon("ClamAV: niets gevonden");
        }
        return antwoord.endsWith(" FOUND")
                ? new Besmet(antwoord.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", ""))
                : new Onbereikbaar("de virusscanner gaf geen uitslag");
    }
}
