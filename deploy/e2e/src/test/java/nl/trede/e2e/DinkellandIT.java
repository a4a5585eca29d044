// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Overijssel brings Dinkelland to trede 3 in the midst of 2024-II and gives ten weeks, from the day the letter is sent. */
@ExtendWith(LopendSysteem.class)
class DinkellandIT {

    private static final List<String> UIT_DE_BRIEF = List.of(
            "achterstand",
            "23",
            "26",
            "49",
            "46",
            "2023-I",
            "2023-II",
            "2024-I",
            "2024-II",
            "trede 1",
            "trede 2",
            "trede 3",
            "25 oktober 2024",
            "4 weken",
            "10 weken",
            "2025-I",
            "2025-II",
            "plan van aanpak",
            "COA",
            "woningcorporatie",
            "maart 2025",
            "01-11-2024",
            "Gedeputeerde Staten van Overijssel");

    private final Trede trede;
    private final Dossier dossier;
    private final Cijfers cijfers;

    DinkellandIT(Trede trede) {
        this.trede = trede;
        this.dossier = new Dossier(trede, "overijssel", "GM1774");
        this.cijfers = new Cijfers(trede, "GM1774", "brief Overijssel van 28 november 2024");
    }

    @Test
    void naarTredeDrieMetTienWekenVoorHetPlan() {
        cijfers.openingsstand("2024-II", -23);
        cijfers.taakstelling("2024-II", 26, "VASTSTELLING", "2024-04-01");
        cijfers.gehuisvest("2024-II", "2024-11-01", 3);
        cijfers.stand(
                "2024-II",
                Map.of("beginsaldo", -23, "taakstelling", 26, "opgave", 49, "gehuisvest", 3, "resterend", 46));
        totDeBeoordeling();

        JsonNode voorstel = dossier.beoordeling("2024-II", "2024-11-01");
        assertThat(voorstel.path("voorgesteldeTrede").asInt()).isEqualTo(3);
        afwijkenVraagtEenMotivering(voorstel);
        String besluit = dossier.besluitOp(
                voorstel,
                3,
                "2024-11-28",
                "De gemeente geeft zelf aan de taakstelling 2024-II niet te halen.",
                Map.of(
                        "termijn",
                        Map.of(
                                "document", "PLAN_VAN_AANPAK",
                                "weken", 10,
                                "reden", "de complexiteit van de opgave",
                                "halfjaren", List.of("2025-I"),
                                "doorkijk", "2025-II")));

        Brief brief = dossier.brief(besluit);
        assertThat(brief.gegevens().path("soort").asText()).isEqualTo("TREDEBRIEF");
        brief.zegt(UIT_DE_BRIEF);
        assertThat(tredes()).containsExactly(1, 1, 2, 3);
        elkBesluitHeeftZijnBrief();
        assertThat(dossier.werkvoorraad("2024-11-28"))
                .containsExactly("Stel de brief vast en verzend haar: de termijn voor plan van aanpak wacht erop");
        termijnLooptVanafVerzending(brief);
        eenVerzondenBriefVerandertNiet(brief);
        hetPlanKomtOpTijd();
        deGebruikelijkeVorm();
    }

    private void hetPlanKomtOpTijd() {
        assertThat(dossier.kalender("2024-11-28", "2025-12-31"))
                .containsExactly(
                        "2025-02-06 Laatste dag: plan van aanpak",
                        "2025-03-01 Bestuurlijk overleg (begin maart 2025): voortgang");
        assertThat(dossier.werkvoorraad("2025-02-04")).contains("Let op de laatste dag: plan van aanpak");

        dossier.plan(Map.of(
                "status", "ONTVANGEN", "datum", "2025-02-04", "halfjaren", List.of("2025-I"), "doorkijk", "2025-II"));

        assertThat(dossier.nu().at("/termijnen/0/status").asText()).isEqualTo("VOLDAAN");
        assertThat(dossier.werkvoorraad("2025-02-04"))
                .contains("Beoordeel het plan van aanpak dat op 04-02-2025 kwam")
                .doesNotContain("Let op de laatste dag: plan van aanpak");
        assertThat(dossier.werkvoorraad("2025-03-05")).contains("Bereid het bestuurlijk overleg voor: voortgang");
        dossier.plan(Map.of("status", "AANVAARD", "datum", "2025-02-20", "halfjaren", List.of("2025-I")));
    }

    /** The then-current taakstelling with its achterstand is met: 20 + 29 = 49. */
    private void deGebruikelijkeVorm() {
        dossier.afspraak(Map.of("datum", "2025-12-01", "halfjaar", "2025-II", "personen", 10));
        cijfers.taakstelling("2025-I", 20, "VASTSTELLING", "2024-10-01");
        cijfers.gehuisvest("2025-I", "2025-07-01", 49);
        cijfers.stand("2025-I", Map.of("opgave", 49, "saldo", 0));
        assertThat(dossier.werkvoorraad("2025-07-10"))
                .contains("Besluit over afschalen: de taakstelling met achterstand is gehaald op 01-07-2025");

        String besluit = dossier.besluitOp(
                dossier.beoordeling("2025-I", "2025-07-01"), 0, "2025-07-10", "De taakstelling is gehaald.", Map.of());

        assertThat(dossier.nu().path("trede").asInt()).isZero();
        assertThat(dossier.nu().at("/afspraken/0/vervallen/reden").asText())
                .isEqualTo("de taakstelling met achterstand is gehaald; besluit van 10-07-2025");
        assertThat(dossier.brief(besluit).gegevens().path("soort").asText()).isEqualTo("EINDEBRIEF");
    }

    private void totDeBeoordeling() {
        dossier.trede("2023-I", 1, "2023-09-01", "De taakstelling is niet gehaald.");
        dossier.trede("2023-II", 1, "2024-03-01", "De gemeente blijft op trede 1.");
        dossier.trede("2024-I", 2, "2024-08-15", "De taakstelling is opnieuw niet gehaald.");
        dossier.overleg(Map.of(
                "soort", "BESTUURLIJK",
                "datum", "2024-10-25",
                "onderwerp", "plaatsing op trede 3",
                "uitkomst", "de gemeente gaat naar trede 3",
                "verwachtNietHalen", true));
        dossier.overleg(Map.of("soort", "BESTUURLIJK", "aanduiding", "begin maart 2025", "onderwerp", "voortgang"));
    }

    private void afwijkenVraagtEenMotivering(JsonNode voorstel) {
        Answer antwoord = dossier.besluit(Map.of(
                "soort", "TREDE",
                "halfjaar", "2024-II",
                "trede", 2,
                "datum", "2024-11-28",
                "beoordeling", voorstel.get("id").asText()));

        assertThat(antwoord.fouten()).contains("motivering");
    }

    private void elkBesluitHeeftZijnBrief() {
        dossier.nu()
                .path("besluiten")
                .forEach(besluit -> dossier.brief(besluit.path("id").asText()));
    }

    private void termijnLooptVanafVerzending(Brief brief) {
        brief.verzend("2024-11-28").expect(409);
        brief.stelVast().expect(201);
        brief.verzend("2024-11-28").expect(201);

        dossier.wordt(nu -> {
            JsonNode termijn = nu.at("/termijnen/0");
            assertThat(termijn.path("beleidWeken").asInt()).isEqualTo(4);
            assertThat(termijn.path("weken").asInt()).isEqualTo(10);
            assertThat(termijn.path("start").asText()).isEqualTo("2024-11-28");
            assertThat(termijn.path("einde").asText()).isEqualTo("2025-02-06");
        });
        dossier.wordt(nu -> assertThat(nu.path("brieven")).hasSize(1));
    }

    private void eenVerzondenBriefVerandertNiet(Brief brief) {
        byte[] verzonden = brief.pdf();
        String tekst = brief.tekst();
        assertThat(tekst).contains("Datum verzending 28-11-2024");

        cijfers.gehuisvest("2024-II", "2025-01-01", 20);
        cijfers.stand("2024-II", Map.of("gehuisvest", 20, "saldo", -29));

        assertThat(brief.pdf()).isEqualTo(verzonden);
        assertThat(brief.tekst()).isEqualTo(tekst);
        brief.verzend("2024-12-01").expect(409);
        brief.stelVast().expect(409);
        assertThat(trede.as("overijssel")
                        .get("/toezicht/v1/gemeenten/GM1774/standen/2024-II?peildatum=2024-11-01")
                        .json()
                        .path("resterend")
                        .asInt())
                .isEqualTo(46);
    }

    private List<Integer> tredes() {
        return StreamSupport.stream(dossier.nu().path("tredeverloop").spliterator(), false)
                .map(stap -> stap.path("trede").asInt())
                .toList();
    }
}
