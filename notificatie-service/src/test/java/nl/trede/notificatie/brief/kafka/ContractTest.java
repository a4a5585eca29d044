// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Gang;
import nl.trede.notificatie.brief.Verzendwijze;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Besluit;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.opmaak.Tekst;
import nl.trede.platform.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What toezicht promises is what these readers need, and what is published is what notificatie promises. */
class ContractTest {

    @Test
    void leestTredeBesloten() {
        var sample = Contracts.sample("toezicht/trede-besloten.v2");
        var feiten = Zaden.lees(sample, TredeBesloten.class).feiten();
        assertThat(feiten.besluit()).hasToString("7f0c1c1e-5a51-4d39-8a53-0c3f9a1d2b3c");
        assertThat(feiten.aanleiding()).isEqualTo(Aanleiding.TREDE);
        assertThat(feiten.cijfers().stand().resterend()).isEqualTo(46);
        assertThat(feiten.dossier().termijnen().get(0).duur()).isEqualTo("10 weken");
        assertThat(Zaden.lees(Contracts.withSurprise(sample), TredeBesloten.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void leestTredeBeslotenVanVoorDeEenheden() {
        var sample = Contracts.sample("toezicht/trede-besloten.v1");
        var feiten = Zaden.lees(sample, TredeBesloten.class).feiten();
        assertThat(feiten)
                .isEqualTo(Zaden.lees(Contracts.sample("toezicht/trede-besloten.v2"), TredeBesloten.class)
                        .feiten());
        assertThat(Zaden.lees(Contracts.withSurprise(sample), TredeBesloten.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void eenTermijnZonderDuurIsGeenTermijn() {
        var sample = Contracts.sample("toezicht/trede-besloten.v2");
        ((ObjectNode) sample.at("/termijnen/0")).remove("toegekend");
        assertThatThrownBy(() -> Zaden.lees(sample, TredeBesloten.class)).hasMessageContaining("toegekend");
    }

    @Test
    void leestVerschoningVerleend() {
        var sample = Contracts.sample("toezicht/verschoning-verleend.v1");
        var feiten = Zaden.lees(sample, VerschoningVerleend.class).feiten();
        assertThat(feiten.aanleiding()).isEqualTo(Aanleiding.VERSCHONING);
        assertThat(feiten.genomen().verschoning().meetpunt()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(feiten.cijfers().volgend().opgave()).isEqualTo(37);
        assertThat(Zaden.lees(Contracts.withSurprise(sample), VerschoningVerleend.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void leestBevriezingBesloten() {
        var sample = Contracts.sample("toezicht/bevriezing-besloten.v1");
        Contracts.assertFits("toezicht/bevriezing-besloten.v1", sample);
        var feiten = Zaden.lees(sample, BevriezingBesloten.class).feiten();
        assertThat(feiten.aanleiding()).isEqualTo(Aanleiding.BEVRIEZING);
        assertThat(feiten.besluit()).hasToString("0d6f3b1e-31c4-4d3b-9a57-6a2b8c0f4e11");
        assertThat(feiten.genomen().bevriezing())
                .isEqualTo(new Besluit.Bevriezing(1, "Signaleren", LocalDate.of(2025, 1, 1)));
        assertThat(feiten.cijfers().stand().resterend()).isEqualTo(13);
        assertThat(Zaden.lees(Contracts.withSurprise(sample), BevriezingBesloten.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void leestBesluitIngetrokken() {
        var sample = Contracts.sample("toezicht/besluit-ingetrokken.v1");
        Contracts.assertFits("toezicht/besluit-ingetrokken.v1", sample);
        var feiten = Zaden.lees(sample, BesluitIngetrokken.class).feiten();
        assertThat(feiten.aanleiding()).isEqualTo(Aanleiding.INTREKKING);
        assertThat(feiten.genomen().ingetrokken())
                .isEqualTo(new Besluit.Ingetrokken(
                        UUID.fromString("3f2b8c1e-5d4a-4f6b-9c7d-8e9f0a1b2c3d"),
                        Besluit.Ingetrokken.Wat.VERSCHONING,
                        LocalDate.of(2024, 11, 19)));
        assertThat(Zaden.lees(Contracts.withSurprise(sample), BesluitIngetrokken.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void leestOproepGedaan() {
        var sample = Contracts.sample("toezicht/oproep-gedaan.v1");
        var feiten = Zaden.lees(sample, OproepGedaan.class).feiten();
        assertThat(feiten.provinciestand().begin()).isEqualTo(new Saldo(-448));
        assertThat(feiten.provinciestand().saldo()).isEqualTo(new Saldo(-679));
        assertThat(Zaden.lees(Contracts.withSurprise(sample), OproepGedaan.class)
                        .feiten())
                .isEqualTo(feiten);
    }

    @Test
    void meldtBriefVerzonden() {
        var feiten = Zaden.tredeBesloten(Contracts.sample("toezicht/trede-besloten.v2"));
        var dag = LocalDate.of(2024, 11, 28);
        var brief = new Brief(
                UUID.fromString("b1d0c7aa-3c44-4d8f-8f6e-2a1b3c4d5e6f"),
                Briefsoort.TREDEBRIEF,
                "2024/0001",
                feiten,
                null,
                List.of(),
                new Tekst("Toezicht huisvesting statushouders", "<article></article>", List.of()),
                gang(dag.minusDays(1), dag));
        var event = Zaden.JSON.valueToTree(BriefVerzonden.van(brief));
        Contracts.assertFits("notificatie/brief-verzonden.v1", event);
        assertThat(event).isEqualTo(Contracts.sample("notificatie/brief-verzonden.v1"));
        assertThat(BriefPublisher.sleutel(brief)).isEqualTo("GM1774");
        var vastgesteld = Zaden.JSON.valueToTree(BriefVastgesteld.van(brief));
        Contracts.assertFits("notificatie/brief-vastgesteld.v1", vastgesteld);
        assertThat(vastgesteld).isEqualTo(Contracts.sample("notificatie/brief-vastgesteld.v1"));
    }

    @Test
    void meldtDeOproepOnderDeProvincie() {
        var feiten = Zaden.oproepGedaan(Contracts.sample("toezicht/oproep-gedaan.v1"));
        var dag = LocalDate.of(2024, 7, 11);
        var tekst = new Tekst("Oproep", "<article></article>", List.of());
        var brief = new Brief(
                UUID.randomUUID(), Briefsoort.OPROEP, "2024/0002", feiten, null, List.of(), tekst, gang(dag, dag));
        Contracts.assertFits("notificatie/brief-verzonden.v1", Zaden.JSON.valueToTree(BriefVerzonden.van(brief)));
        Contracts.assertFits("notificatie/brief-vastgesteld.v1", Zaden.JSON.valueToTree(BriefVastgesteld.van(brief)));
        assertThat(BriefPublisher.sleutel(brief)).isEqualTo("PV23");
    }

    /** The event of a correction names no besluit: it starts no term again. */
    @Test
    void eenCorrectieStartGeenTermijn() {
        var feiten = Zaden.tredeBesloten(Contracts.sample("toezicht/trede-besloten.v2"));
        var dag = LocalDate.of(2024, 12, 9);
        var correctie = new Correctie(UUID.randomUUID(), "2024/0001", dag.minusDays(10), null, List.of());
        var brief = new Brief(
                UUID.randomUUID(),
                Briefsoort.TREDEBRIEF,
                "2024/0002",
                feiten,
                correctie,
                List.of(),
                new Tekst("Toezicht", "<article></article>", List.of()),
                gang(dag, dag));
        assertThat(BriefVerzonden.van(brief).besluit()).isNull();
    }

    private static Gang gang(LocalDate vastgesteld, LocalDate verzonden) {
        return new Gang(3, Set.of(), false, null, false, vastgesteld, "gs", verzonden, Verzendwijze.POST, false);
    }

    static Stream<Arguments> dossier() {
        return Stream.of(
                Arguments.of("plan-gevraagd", PlanGevraagd.class, Aanleiding.PLANVRAAG),
                Arguments.of("plan-beoordeeld", PlanBeoordeeld.class, Aanleiding.PLANOORDEEL),
                Arguments.of("overleg-gepland", OverlegGepland.class, Aanleiding.OVERLEG),
                Arguments.of("termijn-herinnerd", TermijnHerinnerd.class, Aanleiding.HERINNERING),
                Arguments.of("voornemen-indeplaatsstelling", VoornemenIndeplaatsstelling.class, Aanleiding.VOORNEMEN),
                Arguments.of(
                        "indeplaatsstelling-besloten", IndeplaatsstellingBesloten.class, Aanleiding.INDEPLAATSSTELLING),
                Arguments.of("indeplaatsstelling-beeindigd", IndeplaatsstellingBeeindigd.class, Aanleiding.BEEINDIGING),
                Arguments.of("provincieverslag-opgemaakt", ProvincieverslagOpgemaakt.class, Aanleiding.VERSLAG));
    }

    @ParameterizedTest
    @MethodSource
    void dossier(String event, Class<? extends Briefgebeurtenis> vorm, Aanleiding aanleiding) {
        var sample = Contracts.sample("toezicht/" + event + ".v1");
        Contracts.assertFits("toezicht/" + event + ".v1", sample);
        var feiten = Zaden.lees(sample, vorm).feiten();
        assertThat(feiten.aanleiding()).isEqualTo(aanleiding);
        assertThat(feiten.besluit())
                .hasToString(sample.path(aanleiding == Aanleiding.VERSLAG ? "verslag" : "aanleiding")
                        .asText());
        assertThat(Zaden.lees(Contracts.withSurprise(sample), vorm).feiten()).isEqualTo(feiten);
    }

    static Stream<Arguments> allesGelezen() {
        return Stream.concat(
                dossier().map(een -> Arguments.of(een.get()[0] + ".v1", een.get()[1])),
                Stream.of(
                        Arguments.of("trede-besloten.v2", TredeBesloten.class),
                        Arguments.of("verschoning-verleend.v1", VerschoningVerleend.class),
                        Arguments.of("bevriezing-besloten.v1", BevriezingBesloten.class),
                        Arguments.of("besluit-ingetrokken.v1", BesluitIngetrokken.class),
                        Arguments.of("oproep-gedaan.v1", OproepGedaan.class)));
    }

    /** Each field keeps its value and its name, and an event without one of them is refused rather than read as nothing. */
    @ParameterizedTest
    @MethodSource
    void allesGelezen(String event, Class<? extends Briefgebeurtenis> vorm) {
        ObjectNode sample = Contracts.sample("toezicht/" + event).deepCopy();
        JsonNode gelezen = Zaden.JSON.valueToTree(Zaden.lees(sample, vorm));
        assertThat(zoals(gelezen, sample)).isEqualTo(gelezen);
        assertThat(gelezen.fieldNames()).toIterable().isNotEmpty().allSatisfy(veld -> {
            var zonder = sample.deepCopy();
            zonder.remove(veld);
            assertThatThrownBy(() -> Zaden.lees(zonder, vorm)).as(veld).hasMessageContaining(veld);
        });
    }

    /** Of the sample only what was read. */
    private static JsonNode zoals(JsonNode gelezen, JsonNode sample) {
        if (gelezen.isObject() && sample.isObject()) {
            ObjectNode deel = Zaden.JSON.createObjectNode();
            gelezen.fieldNames().forEachRemaining(veld -> deel.set(veld, zoals(gelezen.path(veld), sample.path(veld))));
            return deel;
        }
        if (gelezen.isArray() && sample.size() == gelezen.size()) {
            ArrayNode deel = Zaden.JSON.createArrayNode();
            for (var i = 0; i < gelezen.size(); i++) {
                deel.add(zoals(gelezen.get(i), sample.get(i)));
            }
            return deel;
        }
        return sample;
    }

    @Test
    void vrijgegevenContractenBlijvenZoals() {
        Contracts.assertFrozen("notificatie");
    }
}
