// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Tekst;
import nl.trede.platform.testkit.Contracts;
import org.junit.jupiter.api.Test;

/** What toezicht promises is what these readers need, and what is published is what notificatie promises. */
class ContractTest {

    @Test
    void leestTredeBesloten() {
        var sample = Contracts.sample("toezicht/trede-besloten.v1");
        var feiten = Zaden.lees(sample, TredeBesloten.class).feiten();
        assertThat(feiten.besluit()).hasToString("7f0c1c1e-5a51-4d39-8a53-0c3f9a1d2b3c");
        assertThat(feiten.aanleiding()).isEqualTo(Aanleiding.TREDE);
        assertThat(feiten.cijfers().stand().resterend()).isEqualTo(46);
        assertThat(feiten.dossier().termijnen().get(0).weken()).isEqualTo(10);
        assertThat(Zaden.lees(Contracts.withSurprise(sample), TredeBesloten.class)
                        .feiten())
                .isEqualTo(feiten);
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
        var feiten = Zaden.tredeBesloten(Contracts.sample("toezicht/trede-besloten.v1"));
        var dag = LocalDate.of(2024, 11, 28);
        var brief = new Brief(
                UUID.fromString("b1d0c7aa-3c44-4d8f-8f6e-2a1b3c4d5e6f"),
                Briefsoort.TREDEBRIEF,
                "2024/0001",
                feiten,
                new Tekst("Toezicht huisvesting statushouders", "<article></article>", List.of()),
                dag,
                dag);
        var event = Zaden.JSON.valueToTree(BriefVerzonden.van(brief));
        Contracts.assertFits("notificatie/brief-verzonden.v1", event);
        assertThat(event).isEqualTo(Contracts.sample("notificatie/brief-verzonden.v1"));
        assertThat(BriefVerzonden.van(brief).sleutel()).isEqualTo("GM1774");
    }

    @Test
    void meldtDeOproepOnderDeProvincie() {
        var feiten = Zaden.oproepGedaan(Contracts.sample("toezicht/oproep-gedaan.v1"));
        var dag = LocalDate.of(2024, 7, 11);
        var tekst = new Tekst("Oproep", "<article></article>", List.of());
        var event = BriefVerzonden.van(
                new Brief(UUID.randomUUID(), Briefsoort.OPROEP, "2024/0002", feiten, tekst, dag, dag));
        Contracts.assertFits("notificatie/brief-verzonden.v1", Zaden.JSON.valueToTree(event));
        assertThat(event.sleutel()).isEqualTo("PV23");
    }

    @Test
    void vrijgegevenContractenBlijvenZoals() {
        Contracts.assertFrozen("notificatie");
    }
}
