// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/** The supervision of one gemeente by its province: what a toezichthouder notes and Gedeputeerde Staten decide. */
final class Dossier {

    private static final Map<String, String> PROVINCIES =
            Map.of("overijssel", "PV23", "drenthe", "PV22", "flevoland", "PV24");

    private final Trede trede;
    private final Client toezichthouder;
    private final Client gs;
    private final String provincie;
    private final String gemeente;
    private final String pad;

    Dossier(Trede trede, String provincie, String gemeente) {
        this.trede = trede;
        this.toezichthouder = trede.as(provincie);
        this.gs = trede.as("gs-" + provincie);
        this.provincie = provincie;
        this.gemeente = gemeente;
        this.pad = "/toezicht/v1/gemeenten/" + gemeente;
    }

    void overleg(Map<String, Object> overleg) {
        toezichthouder.post(pad + "/overleggen", overleg).expect(200, 201);
    }

    void plan(Map<String, Object> stap) {
        toezichthouder.post(pad + "/plannen", stap).expect(200, 201);
    }

    void afspraak(Map<String, Object> afspraak) {
        toezichthouder.post(pad + "/afspraken", afspraak).expect(200, 201);
    }

    JsonNode beoordeling(String halfjaar, String peildatum) {
        return toezichthouder
                .post(pad + "/beoordelingen", Map.of("halfjaar", halfjaar, "peildatum", peildatum))
                .expect(201)
                .json();
    }

    Answer besluit(Map<String, Object> besluit) {
        return gs.post(pad + "/besluiten", besluit);
    }

    /** A besluit on the trede without more. */
    void trede(String halfjaar, int trede, String datum, String motivering) {
        besluit(Map.of(
                        "soort",
                        "TREDE",
                        "halfjaar",
                        halfjaar,
                        "trede",
                        trede,
                        "datum",
                        datum,
                        "motivering",
                        motivering))
                .expect(200, 201);
    }

    /** Notes an earlier besluit that followed a proposal. */
    String besluitOp(JsonNode beoordeling, int trede, String datum, String motivering, Map<String, Object> verder) {
        Map<String, Object> besluit = new HashMap<>(verder);
        besluit.put("soort", "TREDE");
        besluit.put("halfjaar", beoordeling.get("halfjaar").asText());
        besluit.put("trede", trede);
        besluit.put("datum", datum);
        besluit.put("motivering", motivering);
        besluit.put("beoordeling", beoordeling.get("id").asText());
        return besluit(besluit).expect(201).json().get("id").asText();
    }

    /** "2025-02-06 Laatste dag: plan van aanpak": what is due between those days, both included. */
    List<String> kalender(String van, String tot) {
        return lijst("kalender?van=" + van + "&tot=" + tot, "dagen").stream()
                .map(dag -> dag.path("datum").asText() + " " + dag.path("titel").asText())
                .toList();
    }

    /** What there is to do in the week of that day. */
    List<String> werkvoorraad(String dag) {
        return lijst("werkvoorraad?dag=" + dag, "taken").stream()
                .map(taak -> taak.path("wat").asText())
                .toList();
    }

    private List<JsonNode> lijst(String wat, String veld) {
        JsonNode lijst = toezichthouder
                .get("/toezicht/v1/provincies/" + PROVINCIES.get(provincie) + "/" + wat + "&gemeente=" + gemeente)
                .expect(200)
                .json()
                .path(veld);
        return StreamSupport.stream(lijst.spliterator(), false).toList();
    }

    JsonNode nu() {
        return toezichthouder.get(pad + "/dossier").expect(200).json();
    }

    void wordt(Consumer<JsonNode> verwachting) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> verwachting.accept(nu()));
    }

    /** The letter that follows from a besluit, when it has come, in the hands of who signs it. */
    Brief brief(String besluit) {
        return Brief.uitLijst(gs, "gemeente=" + gemeente + "&besluit=" + besluit);
    }

    Client toezichthouder() {
        return toezichthouder;
    }

    Trede systeem() {
        return trede;
    }
}
