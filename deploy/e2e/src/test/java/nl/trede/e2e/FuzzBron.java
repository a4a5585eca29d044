// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An endless row of requests to one service, the same for the same seed: some right, most nearly right, some nonsense. */
final class FuzzBron {

    /** Who may do everything. */
    static final String ADMIN = als("beheerder");

    /** Who sees a part: what is refused or hidden has to be answered as well as what is not. */
    private static final String[] ANDEREN = {
        als("overijssel"), als("gs-flevoland"), als("gemeente-almere"), als("coa"), als("rijk"), als("niemand")
    };

    private static final List<String> VREEMDE_PADEN = List.of(
            "/%2e%2e/%2e%2e/etc/passwd",
            "//v1//openbaar",
            "/v1/../../q/metrics",
            "/v1/%00",
            "/v1/%ff",
            "/v1/%zz",
            "/v1/;x=1",
            "/v1/" + "a/".repeat(200),
            "/v1/" + "b".repeat(3000),
            "/v1/openapi.json?x=%",
            "/v1/openapi.yaml/..",
            "/v1?",
            "/v1/%F0%9F%98%80",
            "/V1/GEMEENTEN",
            "/v1/gemeenten.",
            "/v1/gemeenten%20",
            "/v1/gemeenten/GM0034/",
            "/v1/\\..\\x",
            "/q/dev",
            "/q/arc");

    private final FuzzDocument document;
    private final List<FuzzDocument.Operatie> operaties;
    private final String wortel;
    private final FuzzWaarden waarden;
    private int beurt;

    FuzzBron(FuzzDocument document, String wortel, long zaad) {
        this.document = document;
        this.operaties = document.operaties();
        this.wortel = wortel;
        this.waarden = new FuzzWaarden(new Random(zaad));
    }

    /** The operations in turn, so that each gets its share. */
    FuzzVerzoek volgende() {
        var operatie = operaties.get(beurt++ % operaties.size());
        if (waarden.kans(0.03)) {
            return new FuzzVerzoek(
                    "vreemd pad",
                    waarden.een("GET", "POST", "PUT", "BREW"),
                    wortel + waarden.een(VREEMDE_PADEN),
                    koppen(null),
                    null);
        }
        var methode = waarden.kans(0.03)
                ? waarden.een("DELETE", "PATCH", "OPTIONS", "HEAD", "PUT", "POST", "GET", "TRACE", "get")
                : operatie.methode();
        var soort = soort(operatie.inhoud());
        var inhoud = soort == null
                ? null
                : inhoud(soort, operatie.inhoud().path(soort).path("schema"));
        return new FuzzVerzoek(operatie.naam(), methode, doel(operatie), koppen(soort), inhoud);
    }

    /** Remembers the ids in an answer. */
    void leer(JsonNode antwoord) {
        antwoord.findValuesAsText("id").stream().limit(5).forEach(waarden::onthoud);
    }

    private String soort(JsonNode inhoud) {
        var soorten = new ArrayList<String>();
        inhoud.fieldNames().forEachRemaining(soorten::add);
        return soorten.isEmpty() ? null : waarden.een(soorten);
    }

    private String doel(FuzzDocument.Operatie operatie) {
        var pad = operatie.pad();
        var vraag = new ArrayList<String>();
        for (var parameter : operatie.parameters()) {
            var naam = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                pad = pad.replace("{" + naam + "}", geschreven(waarde(parameter, naam, 0.85)));
            } else if (parameter.path("in").asText().equals("query")
                    && waarden.kans(parameter.path("required").asBoolean() ? 0.9 : 0.35)) {
                vraag.add(naam + "=" + geschreven(waarde(parameter, naam, 0.7)));
            }
        }
        if (waarden.kans(0.05)) {
            vraag.add(geschreven(waarden.raar()) + "=" + geschreven(waarden.raar()));
        }
        if (!vraag.isEmpty() && waarden.kans(0.04)) {
            vraag.add(vraag.get(0));
        }
        return pad + (vraag.isEmpty() ? "" : "?" + String.join("&", vraag));
    }

    private String waarde(JsonNode parameter, String naam, double goed) {
        if (!waarden.kans(goed)) {
            return waarden.raar();
        }
        var waarde = parameter.has("example") && waarden.kans(0.5)
                ? parameter.get("example")
                : waarden.geldig(document, parameter.path("schema"), naam, 0);
        return waarde.isArray() ? waarde.path(0).asText() : waarde.asText();
    }

    private static String geschreven(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private byte[] inhoud(String soort, JsonNode schema) {
        if (waarden.kans(0.02)) {
            return new byte[0];
        }
        if (soort.startsWith("multipart/")) {
            return delen(schema);
        }
        if (soort.endsWith("json") && !soort.contains("nd")) {
            var goed = waarden.geldig(document, schema, "", 0);
            var tekst = (waarden.kans(0.35) ? goed : waarden.bedorven(goed)).toString();
            return waarden.kans(0.05) ? gebroken(tekst) : tekst.getBytes(StandardCharsets.UTF_8);
        }
        var regels = regels(soort);
        return waarden.kans(0.1) ? gebroken(regels) : regels.getBytes(StandardCharsets.UTF_8);
    }

    /** Cut off, deeper than anyone nests, with a byte that is no text, or a name twice. */
    private byte[] gebroken(String tekst) {
        return switch (waarden.tot(5)) {
            case 0 -> tekst.substring(0, waarden.tot(tekst.length() + 1)).getBytes(StandardCharsets.UTF_8);
            case 1 -> ("[".repeat(3000) + tekst).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("{\"a\":".repeat(2000) + "1" + "}".repeat(2000)).getBytes(StandardCharsets.UTF_8);
            case 3 -> (tekst + "\u00ff\u0000\ud800").getBytes(StandardCharsets.UTF_16);
            default -> tekst.replaceFirst("\\{", "{\"aantal\":1,\"aantal\":2,").getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** A file: a table, or lines of JSON, with one cell in ten out of place. */
    private String regels(String soort) {
        var tekst = new StringBuilder();
        if (soort.contains("ndjson")) {
            for (int i = waarden.tot(4); i >= 0; i--) {
                tekst.append("{\"id\":\"")
                        .append(waarden.tot(1000))
                        .append("\",\"gemeente\":\"")
                        .append(cel("GM0034"))
                        .append("\",\"datum\":\"")
                        .append(cel("2024-03-0" + (1 + waarden.tot(9))))
                        .append("\",\"aantal\":")
                        .append(cel("" + waarden.tot(9)))
                        .append(",\"soort\":\"")
                        .append(cel("REGULIER"))
                        .append("\"}\n");
            }
        } else {
            tekst.append(waarden.kans(0.1) ? waarden.raar() : "gemeente;halfjaar;peildatum;gehuisvest")
                    .append('\n');
            for (int i = waarden.tot(5); i >= 0; i--) {
                tekst.append(cel("GM0034"))
                        .append(';')
                        .append(cel("2024-I"))
                        .append(';')
                        .append(cel("2024-0" + (1 + waarden.tot(7)) + "-01"))
                        .append(';')
                        .append(cel("" + waarden.tot(400)))
                        .append('\n');
            }
        }
        return tekst.toString();
    }

    private String cel(String goed) {
        return waarden.kans(0.1) ? waarden.raar() : goed;
    }

    private byte[] delen(JsonNode schema) {
        var uit = new ByteArrayOutputStream();
        document.volg(schema).path("properties").fields().forEachRemaining(deel -> {
            if (waarden.kans(0.85)) {
                var bestand =
                        document.volg(deel.getValue()).path("format").asText().equals("binary") || waarden.kans(0.1);
                var inhoud = waarden.kans(0.3)
                        ? waarden.raar()
                        : bestand
                                ? regels("text/csv")
                                : waarden.geldig(document, deel.getValue(), deel.getKey(), 0)
                                        .asText();
                uit.writeBytes(("--grens\r\nContent-Disposition: form-data; name=\"" + deel.getKey() + "\""
                                + (bestand ? "; filename=\"" + waarden.een("a.csv", "../x", "\u0000", "") + "\"" : "")
                                + "\r\n\r\n" + inhoud + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
        uit.writeBytes((waarden.kans(0.05) ? "--gr" : "--grens--\r\n").getBytes(StandardCharsets.US_ASCII));
        return uit.toByteArray();
    }

    private static String als(String naam) {
        return "Basic " + Base64.getEncoder().encodeToString((naam + ":" + naam).getBytes(StandardCharsets.US_ASCII));
    }

    private List<Map.Entry<String, String>> koppen(String soort) {
        var koppen = new ArrayList<Map.Entry<String, String>>();
        koppen.add(Map.entry("Authorization", waarden.kans(0.6) ? ADMIN : waarden.een(ANDEREN)));
        koppen.add(Map.entry(
                "Accept",
                waarden.kans(0.9)
                        ? "application/json"
                        : waarden.een(
                                "*/*",
                                "text/csv",
                                "application/pdf",
                                "image/png",
                                "x",
                                "application/json;q=0",
                                ";;;",
                                "a/b;q=x")));
        if (soort != null) {
            var gegeven = soort.startsWith("multipart/") ? soort + "; boundary=grens" : soort;
            koppen.add(Map.entry(
                    "Content-Type",
                    waarden.kans(0.95)
                            ? gegeven
                            : waarden.een(
                                    "text/plain",
                                    "application/xml",
                                    "x",
                                    "application/json; charset=UTF-7",
                                    "multipart/form-data",
                                    ";")));
        }
        if (waarden.kans(0.06)) {
            koppen.add(Map.entry(
                    waarden.een(
                            "Range",
                            "If-Match",
                            "If-None-Match",
                            "If-Modified-Since",
                            "Accept-Language",
                            "X-Forwarded-For",
                            "Cookie",
                            "Content-Encoding",
                            "X-HTTP-Method-Override",
                            "Origin",
                            "Prefer",
                            "Accept-Encoding",
                            "traceparent"),
                    waarden.een(
                            "bytes=0-",
                            "*",
                            "\"x\"",
                            "gisteren",
                            "xx-YY;q=9",
                            "' OR 1=1",
                            "a=b; c",
                            "gzip",
                            "DELETE",
                            "null",
                            "h".repeat(4000),
                            "00-zz-zz-01")));
        }
        return koppen;
    }
}
