// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An endless row of requests to pages and their forms, found by following links; the same for the same seed and the same pages. */
final class FuzzPaginas {

    private static final int MEESTE_PAGINAS = 150;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern VELD =
            Pattern.compile("(?s)<(?:input|textarea|button)\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>");
    private static final Pattern KEUZE = Pattern.compile("<option\\b[^>]*value=\"([^\"]*)\"");
    private static final Pattern DEEL =
            Pattern.compile("GM\\d{4}|PV\\d{2}|\\d{4}-I{1,2}|[0-9a-f]{8}-[0-9a-f-]{27}|\\d{4}-\\d{2}-\\d{2}");

    /** @param velden what may be sent, by name; several where there is a choice */
    private record Formulier(String methode, String adres, boolean delen, Map<String, List<String>> velden) {}

    private final FuzzWaarden waarden;
    private final List<Map.Entry<String, String>> koppen;
    private final Set<String> gezien = new LinkedHashSet<>();
    private final Set<String> vormen = new TreeSet<>();
    private final List<String> wachtrij = new ArrayList<>();
    private final List<Formulier> formulieren = new ArrayList<>();

    FuzzPaginas(long zaad, List<Map.Entry<String, String>> koppen, String... begin) {
        this.waarden = new FuzzWaarden(new Random(zaad));
        this.koppen = koppen;
        for (var adres : begin) {
            bezoek(adres);
        }
    }

    int formulieren() {
        return formulieren.size();
    }

    int paginas() {
        return gezien.size();
    }

    /** First every page as its links say, then pages and forms with something else in them. */
    FuzzVerzoek volgende() {
        if (!wachtrij.isEmpty()) {
            var adres = wachtrij.remove(0);
            return new FuzzVerzoek("pagina", "GET", adres, koppen, null);
        }
        if (formulieren.isEmpty() || waarden.kans(0.4)) {
            var anders = anders(waarden.een(List.copyOf(gezien)));
            return new FuzzVerzoek(
                    "pagina", waarden.kans(0.97) ? "GET" : waarden.een("POST", "HEAD", "PUT"), anders, koppen, null);
        }
        return ingevuld(waarden.een(formulieren));
    }

    /** Follows the links of a page and learns its forms. */
    void leer(String adres, String html) {
        LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .forEach(this::bezoek);
        FORM.matcher(html).results().forEach(form -> {
            var kop = form.group(1);
            var gegeven = waarde(kop, "action");
            var doel = gegeven == null || gegeven.isEmpty()
                    ? adres
                    : gegeven.startsWith("/") ? gegeven : adres.replaceAll("[^/]*(\\?.*)?$", "") + gegeven;
            var nieuw = new Formulier(
                    "post".equalsIgnoreCase(waarde(kop, "method")) ? "POST" : "GET",
                    doel.replace("&amp;", "&"),
                    kop.contains("multipart/"),
                    velden(form.group(2)));
            if (vormen.add(nieuw.methode()
                    + DEEL.matcher(nieuw.adres()).replaceAll("*")
                    + nieuw.velden().keySet())) {
                formulieren.add(nieuw);
            }
        });
    }

    /** Of pages that differ in a code or a day only, three. */
    private void bezoek(String adres) {
        var vorm = DEEL.matcher(adres).replaceAll("*");
        var zulke = gezien.stream()
                .filter(een -> DEEL.matcher(een).replaceAll("*").equals(vorm))
                .count();
        if (gezien.size() < MEESTE_PAGINAS && zulke < 3 && !adres.contains("/afmelden") && gezien.add(adres)) {
            wachtrij.add(adres);
        }
    }

    private static Map<String, List<String>> velden(String html) {
        var velden = new LinkedHashMap<String, List<String>>();
        VELD.matcher(html).results().forEach(veld -> {
            var kop = veld.group(1) == null ? veld.group(2) : veld.group(1);
            var naam = waarde(kop, "name");
            if (naam != null) {
                var gegeven = waarde(kop, "value");
                var keuzen = veld.group(3) == null
                        ? List.of(gegeven == null ? "" : gegeven)
                        : KEUZE.matcher(veld.group(3))
                                .results()
                                .map(keuze -> keuze.group(1))
                                .toList();
                velden.computeIfAbsent(naam, nieuw -> new ArrayList<>())
                        .addAll(keuzen.isEmpty() ? List.of("") : keuzen);
            }
        });
        return velden;
    }

    private static String waarde(String kop, String naam) {
        var gevonden = Pattern.compile("\\b" + naam + "=\"([^\"]*)\"").matcher(kop);
        return gevonden.find() ? gevonden.group(1) : null;
    }

    /** The same address with another code or day, or nonsense, in one or more places. */
    private String anders(String adres) {
        var anders = DEEL.matcher(adres)
                .replaceAll(deel -> waarden.kans(0.5)
                        ? deel.group()
                        : java.util.regex.Matcher.quoteReplacement(
                                geschreven(waarden.kans(0.3) ? waarden.raar() : gok(""))));
        if (waarden.kans(0.4)) {
            anders += (anders.contains("?") ? "&" : "?")
                    + waarden.een(
                            "provincie",
                            "halfjaar",
                            "gemeente",
                            "pagina",
                            "paginaGrootte",
                            "volgorde",
                            "zoek",
                            "bekendOp",
                            "soort",
                            "status",
                            "datum")
                    + "=" + geschreven(waarden.kans(0.5) ? waarden.raar() : gok(""));
        }
        return anders;
    }

    private FuzzVerzoek ingevuld(Formulier form) {
        var ingevuld = new ArrayList<Map.Entry<String, String>>();
        form.velden().forEach((naam, keuzen) -> {
            if (!waarden.kans(0.08)) {
                var keuze = waarden.een(keuzen);
                ingevuld.add(
                        Map.entry(naam, waarden.kans(0.25) ? waarden.raar() : keuze.isEmpty() ? gok(naam) : keuze));
            }
        });
        if (form.methode().equals("GET")) {
            return new FuzzVerzoek(
                    "formulier", "GET", form.adres().replaceAll("\\?.*", "") + "?" + gecodeerd(ingevuld), koppen, null);
        }
        var metSoort = new ArrayList<>(koppen);
        metSoort.add(Map.entry(
                "Content-Type",
                form.delen() ? "multipart/form-data; boundary=grens" : "application/x-www-form-urlencoded"));
        return new FuzzVerzoek(
                "formulier",
                "POST",
                form.adres(),
                metSoort,
                (form.delen() ? inDelen(ingevuld) : gecodeerd(ingevuld)).getBytes(StandardCharsets.UTF_8));
    }

    private String gok(String naam) {
        if (naam.contains("aantal") || naam.contains("saldo") || waarden.kans(0.1)) {
            return "" + (waarden.tot(400) - 20);
        }
        return waarden.een(
                "GM0034", "GM1730", "PV24", "PV22", "2024-I", "2024-II", "2024-07-01", "2025-03-14", "tekst", "2", "");
    }

    private static String gecodeerd(List<Map.Entry<String, String>> velden) {
        return String.join(
                "&",
                velden.stream()
                        .map(veld -> geschreven(veld.getKey()) + "=" + geschreven(veld.getValue()))
                        .toList());
    }

    private String inDelen(List<Map.Entry<String, String>> velden) {
        var tekst = new StringBuilder();
        velden.forEach(veld -> tekst.append("--grens\r\nContent-Disposition: form-data; name=\"")
                .append(veld.getKey().replace("\"", "%22"))
                .append(veld.getKey().contains("bestand") || waarden.kans(0.05) ? "\"; filename=\"../x.csv" : "")
                .append("\"\r\n\r\n")
                .append(veld.getValue())
                .append("\r\n"));
        return tekst.append("--grens--\r\n").toString();
    }

    private static String geschreven(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
