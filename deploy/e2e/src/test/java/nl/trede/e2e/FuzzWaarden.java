// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes values out of chance: those that a schema asks for, and those that no schema expects. */
final class FuzzWaarden {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String[] GEMEENTEN = {
        "GM0034", "GM0034", "GM1730", "GM1774", "GM1690", "GM0014", "GM0050", "GM0995", "GM1992", "GM9999"
    };
    private static final String[] PROVINCIES = {"PV22", "PV23", "PV24", "PV20", "PV99"};
    private static final String[] HALFJAREN = {"2024-I", "2024-I", "2024-II", "2023-II", "2025-I", "2026-II", "1900-I"};
    private static final String[] RARE_TEKSTEN = {
        "",
        " ",
        "null",
        "undefined",
        "NaN",
        "-1",
        "0",
        "1e309",
        "-0",
        "00000000000000000000",
        "9223372036854775808",
        "99999999999999999999999999999999999999",
        "2024-13",
        "2024-III",
        "31-02-2024",
        "+999999999-12-31",
        "-999999999-01-01",
        "0000-00-00",
        "2024-02-30T25:61:61Z",
        "PV",
        "GM",
        "GM00341",
        "gm0034",
        "GM٠٠٣٤",
        "'; DROP TABLE gemeente; --",
        "' OR '1'='1",
        "%",
        "_",
        "\\",
        "\"",
        "<script>alert(1)</script>",
        "{cdi:bean}",
        "{#include x /}",
        "${jndi:ldap://x}",
        "#{7*7}",
        "{{7*7}}",
        "=1+1",
        "@SUM(A1)",
        "../../../../etc/passwd",
        "..\\..\\x",
        "/etc/passwd",
        "file:///etc/passwd",
        "http://127.0.0.1:1/",
        "\u0000",
        "\u0001\u0002",
        "\u202Egnirts",
        "\uFEFF",
        "\uFFFF",
        "é̂",
        "𝔘𝔫𝔦",
        "👩‍👩‍👧",
        "ﷺ",
        "İ",
        "ß",
        "\r\nX-Kop: x",
        "a\nb",
        "\t",
        "true",
        "[]",
        "{}",
        "[",
        "%00",
        "%ff",
        "%c0%ae",
        ";",
        "x".repeat(300),
        "y".repeat(5000),
        "(a+)+$" + "a".repeat(50)
    };

    private final Random toeval;
    private final List<String> bekend = new ArrayList<>();

    FuzzWaarden(Random toeval) {
        this.toeval = toeval;
    }

    boolean kans(double deel) {
        return toeval.nextDouble() < deel;
    }

    <T> T een(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    String een(String... uit) {
        return uit[toeval.nextInt(uit.length)];
    }

    int tot(int grens) {
        return toeval.nextInt(grens);
    }

    String raar() {
        return een(RARE_TEKSTEN);
    }

    /** An id that an answer told; later requests ask for it. */
    void onthoud(String id) {
        if (bekend.size() < 500) {
            bekend.add(id);
        } else {
            bekend.set(toeval.nextInt(bekend.size()), id);
        }
    }

    /** What the schema allows, as far as a reader of it can tell. */
    JsonNode geldig(FuzzDocument document, JsonNode gegeven, String naam, int diepte) {
        var schema = document.volg(gegeven);
        if (schema.has("example") && kans(0.7)) {
            return schema.get("example").deepCopy();
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(tot(schema.path("enum").size()));
        }
        return switch (soort(schema)) {
            case "object" -> object(document, schema, diepte);
            case "array" -> lijst(document, schema, naam, diepte);
            case "integer" -> JSON.numberNode(heel(schema));
            case "number" -> JSON.numberNode(new BigDecimal(toeval.nextInt(2000) - 200).movePointLeft(tot(3)));
            case "boolean" -> JSON.booleanNode(toeval.nextBoolean());
            default -> JSON.textNode(tekst(schema, naam));
        };
    }

    private static String soort(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(FuzzDocument document, JsonNode schema, int diepte) {
        var object = JSON.objectNode();
        var verplicht = new ArrayList<String>();
        schema.path("required").forEach(een -> verplicht.add(een.asText()));
        schema.path("properties").fields().forEachRemaining(veld -> {
            if (verplicht.contains(veld.getKey()) || diepte < 4 && kans(0.6)) {
                object.set(veld.getKey(), geldig(document, veld.getValue(), veld.getKey(), diepte + 1));
            }
        });
        if (object.isEmpty() && schema.path("additionalProperties").isObject() && diepte < 4) {
            object.set(een(HALFJAREN), geldig(document, schema.path("additionalProperties"), "waarde", diepte + 1));
        }
        return object;
    }

    private ArrayNode lijst(FuzzDocument document, JsonNode schema, String naam, int diepte) {
        var lijst = JSON.arrayNode();
        for (int i = diepte > 4 ? 0 : tot(3) + 1; i > 0; i--) {
            lijst.add(geldig(document, schema.path("items"), naam, diepte + 1));
        }
        return lijst;
    }

    private long heel(JsonNode schema) {
        var laagst = schema.path("minimum").asLong(-50);
        var hoogst = schema.path("maximum").asLong(laagst + 1000);
        return laagst + (hoogst > laagst ? toeval.nextInt((int) Math.min(hoogst - laagst + 1, 100_000)) : 0);
    }

    /** By format and pattern, and else by what a field of this name usually holds. */
    private String tekst(JsonNode schema, String naam) {
        var vorm = schema.path("format").asText() + " " + schema.path("pattern").asText();
        if (vorm.contains("GM") || naam.startsWith("gemeente")) {
            return een(GEMEENTEN);
        }
        if (vorm.contains("PV") || naam.startsWith("provincie")) {
            return een(PROVINCIES);
        }
        if (vorm.contains("(I|II)") || naam.toLowerCase(java.util.Locale.ROOT).endsWith("halfjaar")) {
            return een(HALFJAREN);
        }
        if (vorm.startsWith("date-time")) {
            return dag() + "T0" + tot(10) + ":00:00Z";
        }
        if (vorm.startsWith("date") || naam.toLowerCase(java.util.Locale.ROOT).endsWith("datum")) {
            return dag();
        }
        if (vorm.startsWith("uuid") || naam.equals("id")) {
            return !bekend.isEmpty() && kans(0.8)
                    ? een(bekend)
                    : new UUID(toeval.nextLong(), toeval.nextLong()).toString();
        }
        var hoogst = schema.path("maxLength").asInt(40);
        return een(
                "tekst",
                "Brief van het college",
                "bron " + tot(50),
                "Motivering: ruimte gevonden.",
                "x".repeat(Math.min(hoogst, 2000)));
    }

    private String dag() {
        return LocalDate.of(2023, 1, 1).plusDays(tot(1400)).toString();
    }

    /** The same with one to three things in it that should not be there. */
    JsonNode bedorven(JsonNode goed) {
        var kopie = goed.deepCopy();
        for (int i = tot(3); i >= 0; i--) {
            kopie = bederf(kopie, 0);
        }
        return kopie;
    }

    private JsonNode bederf(JsonNode node, int diepte) {
        if (node instanceof ObjectNode object && !object.isEmpty() && diepte < 12 && kans(0.9)) {
            var namen = new ArrayList<String>();
            object.fieldNames().forEachRemaining(namen::add);
            var naam = een(namen);
            switch (tot(5)) {
                case 0 -> object.remove(naam);
                case 1 -> object.set(een("onbekend", "", "__proto__", naam + " ", raar()), iets());
                case 2 -> object.set(naam, iets());
                default -> object.set(naam, bederf(object.get(naam), diepte + 1));
            }
            return object;
        }
        if (node instanceof ArrayNode lijst && !lijst.isEmpty() && diepte < 12 && kans(0.9)) {
            var plek = tot(lijst.size());
            switch (tot(4)) {
                case 0 -> lijst.remove(plek);
                case 1 -> lijst.add(iets());
                case 2 -> lijst.add(lijst.get(plek).deepCopy());
                default -> lijst.set(plek, bederf(lijst.get(plek), diepte + 1));
            }
            return lijst;
        }
        return iets();
    }

    /** A value of any kind. */
    private JsonNode iets() {
        return switch (tot(11)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(toeval.nextBoolean());
            case 2 -> JSON.numberNode(toeval.nextInt());
            case 3 -> JSON.numberNode(een(List.of(Long.MAX_VALUE, Long.MIN_VALUE, 2147483648L, -1L, 0L)));
            case 4 -> JSON.numberNode(new BigInteger("9".repeat(1 + tot(400))));
            case 5 -> JSON.numberNode(new BigDecimal("1e" + een("-400", "400", "999999", "-999999", "10")));
            case 6 -> JSON.numberNode(toeval.nextDouble() * 1000);
            case 7 -> JSON.arrayNode().add(raar());
            case 8 -> JSON.objectNode().put(raar(), raar());
            default -> JSON.textNode(raar());
        };
    }
}
