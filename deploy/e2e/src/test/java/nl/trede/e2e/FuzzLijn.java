// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** A bare HTTP/1.1 connection that sends what no decent client would, and waits no longer than its deadline for an answer. */
final class FuzzLijn implements AutoCloseable {

    private final int poort;
    private final int geduldMillis;
    private Socket socket;
    private InputStream in;

    FuzzLijn(int poort, int geduldMillis) {
        this.poort = poort;
        this.geduldMillis = geduldMillis;
    }

    /** @param koppen by lower-case name */
    record Antwoord(int status, Map<String, String> koppen, byte[] inhoud) {

        String soort() {
            return koppen.getOrDefault("content-type", "");
        }

        String tekst() {
            return new String(inhoud, StandardCharsets.UTF_8);
        }
    }

    /** @throws java.net.SocketTimeoutException when no answer came in time */
    Antwoord stuur(FuzzVerzoek verzoek) throws IOException {
        var nieuw = socket == null;
        try {
            return eens(verzoek);
        } catch (java.net.SocketTimeoutException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            if (nieuw) {
                throw e;
            }
            return eens(verzoek); // the other side had closed the connection in between
        }
    }

    private Antwoord eens(FuzzVerzoek verzoek) throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", poort);
            socket.setSoTimeout(geduldMillis);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        var bericht = new ByteArrayOutputStream();
        bericht.writeBytes(verzoek.kop("localhost:" + poort));
        if (verzoek.inhoud() != null) {
            bericht.writeBytes(verzoek.inhoud());
        }
        try {
            socket.getOutputStream().write(bericht.toByteArray());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // refused before it was read to its end: the answer is there all the same
            if (in.available() == 0) {
                throw e;
            }
        }
        return lees(verzoek.methode().equals("HEAD"));
    }

    private Antwoord lees(boolean zonderInhoud) throws IOException {
        var status = Integer.parseInt(regel().split(" ")[1]);
        var koppen = new TreeMap<String, String>();
        for (var regel = regel(); !regel.isEmpty(); regel = regel()) {
            var punt = regel.indexOf(':');
            koppen.put(
                    regel.substring(0, punt).toLowerCase(Locale.ROOT),
                    regel.substring(punt + 1).strip());
        }
        var inhoud = zonderInhoud || status == 204 || status == 304 ? new byte[0] : inhoud(koppen);
        if (inhoud.length > 0 && "gzip".equals(koppen.get("content-encoding"))) {
            try (var leesbaar = new GZIPInputStream(new ByteArrayInputStream(inhoud))) {
                inhoud = leesbaar.readAllBytes();
            }
        }
        if ("close".equalsIgnoreCase(koppen.get("connection"))) {
            close();
        }
        return new Antwoord(status, koppen, inhoud);
    }

    private byte[] inhoud(Map<String, String> koppen) throws IOException {
        if ("chunked".equalsIgnoreCase(koppen.get("transfer-encoding"))) {
            var alles = new ByteArrayOutputStream();
            for (var n = Integer.parseInt(regel(), 16); n > 0; n = Integer.parseInt(regel(), 16)) {
                alles.writeBytes(precies(n));
                regel();
            }
            regel();
            return alles.toByteArray();
        }
        var lengte = koppen.get("content-length");
        return lengte == null ? in.readAllBytes() : precies(Integer.parseInt(lengte));
    }

    private byte[] precies(int n) throws IOException {
        var bytes = in.readNBytes(n);
        if (bytes.length < n) {
            throw new EOFException("answer broken off");
        }
        return bytes;
    }

    private String regel() throws IOException {
        var regel = new ByteArrayOutputStream();
        for (var teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new EOFException("no answer");
            }
            if (teken != '\r') {
                regel.write(teken);
            }
        }
        return regel.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
