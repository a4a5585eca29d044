// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One request of a fuzz run.
 *
 * @param operatie of the OpenAPI document it was made from
 * @param doel path and query as they go over the line, decent or not
 * @param koppen in their order; a name may come twice
 * @param inhoud null for no body
 */
record FuzzVerzoek(
        String operatie, String methode, String doel, List<Map.Entry<String, String>> koppen, byte[] inhoud) {

    /** Whether the answer is JSON when it is an error: not for a client that asks for a page or for whom there is no body. */
    boolean wilProbleem() {
        return !methode.equals("HEAD")
                && koppen.stream().noneMatch(kop -> kop.getValue().equals("text/html"));
    }

    /** The bytes of the request line and the headers, the empty line included. */
    byte[] kop(String host) {
        var tekst = new StringBuilder(methode).append(' ').append(doel).append(" HTTP/1.1\r\n");
        tekst.append("Host: ").append(host).append("\r\n");
        koppen.forEach(kop ->
                tekst.append(kop.getKey()).append(": ").append(kop.getValue()).append("\r\n"));
        if (inhoud != null) {
            tekst.append("Content-Length: ").append(inhoud.length).append("\r\n");
        }
        return tekst.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** For whoever has to repeat it. */
    @Override
    public String toString() {
        var tekst = inhoud == null ? "" : " " + new String(inhoud, StandardCharsets.UTF_8);
        var geheel = (operatie + " | " + methode + " " + doel + " " + koppen + tekst).replaceAll("(.)\\1{40,}", "$1…");
        return geheel.length() > 1000 ? geheel.substring(0, 1000) + "… (" + geheel.length() + " tekens)" : geheel;
    }
}
