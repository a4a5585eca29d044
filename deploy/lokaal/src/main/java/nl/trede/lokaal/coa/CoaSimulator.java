// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The command {@code deploy/lokaal/coa-simulator}. */
public final class CoaSimulator {

    static final String BRON = "COA-simulator (fictief)";

    private static final String GEBRUIK =
            "Gebruik: deploy/lokaal/coa-simulator [--tegen URL] [--halfjaar 2026-I] [--minuten 5] [--zaad 42] [--map DIR]";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final Simulatieopties opties;
    private final PrintStream uit;

    private CoaSimulator(Simulatieopties opties, PrintStream uit) {
        this.opties = opties;
        this.uit = uit;
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(List.of(args), System.out));
    }

    /** 0: all answered as foreseen, 1: not, 2: wrong options or no system. */
    static int run(List<String> args, PrintStream uit) throws InterruptedException {
        try {
            return new CoaSimulator(Simulatieopties.lees(args), uit).speel();
        } catch (IllegalArgumentException e) {
            uit.println(e.getMessage());
            uit.println(GEBRUIK);
            return 2;
        } catch (IOException e) {
            uit.println("Er is geen antwoord: " + e.getMessage());
            return 2;
        }
    }

    private int speel() throws IOException, InterruptedException {
        var plan = Leveringsplan.maak(gemeenten(), opties.halfjaar(), opties.zaad());
        if (opties.map() != null) {
            return schrijf(plan);
        }
        uit.printf(
                "%d leveringen over %s in %d minuten, zaad %d. Alles is verzonnen.%n",
                plan.size(), opties.halfjaar(), opties.minuten(), opties.zaad());
        var pauze = Duration.ofMinutes(opties.minuten()).dividedBy(Math.max(1, plan.size()));
        var mis = 0;
        for (int i = 0; i < plan.size(); i++) {
            var begin = System.nanoTime();
            mis += zend(plan.get(i), "[%d/%d]".formatted(i + 1, plan.size())) ? 0 : 1;
            var over = pauze.minusNanos(System.nanoTime() - begin);
            if (!over.isNegative() && i + 1 < plan.size()) {
                Thread.sleep(over.toMillis());
            }
        }
        uit.printf(
                "Klaar: %s%n", mis == 0 ? "alles beantwoord zoals voorzien" : mis + " anders beantwoord dan voorzien");
        return mis == 0 ? 0 : 1;
    }

    private int schrijf(List<Zending> plan) throws IOException {
        Files.createDirectories(opties.map());
        for (int i = 0; i < plan.size(); i++) {
            Files.write(
                    opties.map().resolve("%03d-%s".formatted(i + 1, plan.get(i).naam())),
                    plan.get(i).inhoud());
        }
        uit.printf("%d bestanden in %s%n", plan.size(), opties.map());
        return 0;
    }

    private boolean zend(Zending zending, String plaats) throws IOException, InterruptedException {
        var vraag = "?bron=%s&bestandsnaam=%s%s".formatted(tekst(BRON), tekst(zending.naam()), status(zending));
        var antwoord = http.send(
                verzoek(zending.soort().pad() + vraag)
                        .header("Content-Type", zending.soort().mediatype())
                        .POST(HttpRequest.BodyPublishers.ofByteArray(zending.inhoud()))
                        .build(),
                BodyHandlers.ofString());
        var goed = zending.foutHoortErbij() ? antwoord.statusCode() == 400 : antwoord.statusCode() / 100 == 2;
        uit.printf("%s %s: %d%s%n", plaats, zending.wat(), antwoord.statusCode(), telling(antwoord));
        return goed;
    }

    /** A day value is provisional, also on the peilmoment. */
    private static String status(Zending zending) {
        return zending.naam().startsWith("fictief-dagkoers") ? "&status=VOORLOPIG" : "";
    }

    private String telling(HttpResponse<String> antwoord) throws IOException {
        var verslag = json.readTree(antwoord.body());
        if (antwoord.statusCode() / 100 != 2) {
            return ", " + verslag.path("detail").asText(antwoord.body());
        }
        return ", %d aanvaard, %d ongewijzigd, %d geweigerd"
                .formatted(
                        verslag.path("aanvaard").asInt(),
                        verslag.path("ongewijzigd").asInt(),
                        verslag.path("aantalGeweigerd").asInt());
    }

    /** Those that exist in the whole halfjaar. */
    private List<String> gemeenten() throws IOException, InterruptedException {
        var codes = new ArrayList<>(codes(opties.halfjaar().eersteDag()));
        codes.retainAll(codes(opties.halfjaar().laatsteDag()));
        if (codes.isEmpty()) {
            throw new IOException("er zijn nog geen gemeenten");
        }
        return codes;
    }

    private List<String> codes(LocalDate dag) throws IOException, InterruptedException {
        var antwoord = http.send(
                verzoek("/taakstelling/v1/gemeenten?paginaGrootte=1000&datum=" + dag)
                        .build(),
                BodyHandlers.ofString());
        if (antwoord.statusCode() != 200) {
            throw new IOException("gemeenten: HTTP " + antwoord.statusCode());
        }
        JsonNode lijst = json.readTree(antwoord.body()).path("gemeenten");
        var codes = new ArrayList<String>();
        lijst.forEach(gemeente -> codes.add(gemeente.path("code").asText()));
        return codes;
    }

    /** The password of a local user is his name. */
    private HttpRequest.Builder verzoek(String pad) {
        var wie = Base64.getEncoder().encodeToString("coa:coa".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(opties.tegen() + pad))
                .timeout(Duration.ofMinutes(5))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + wie);
    }

    private static String tekst(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
