// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;
import org.junit.jupiter.api.Test;

/** The life of a letter, from concept to sending. */
class LevensloopTest {

    private static final LocalDate DAG = LocalDate.of(2024, 11, 28);

    private final Geheugen brieven = new Geheugen();
    private final Sjabloon sjabloon = new Sjabloon();
    private final List<Brief> gemeld = new ArrayList<>();
    private final BriefOpstellen opstellen = new BriefOpstellen(brieven, Proefbrief.BESTANDEN, sjabloon);
    private final BriefVaststellen vaststellen = new BriefVaststellen(brieven, sjabloon);
    private final BriefVerzenden verzenden = new BriefVerzenden(brieven, Proefbrief.BESTANDEN, sjabloon, gemeld::add);

    @Test
    void eenBesluitGeeftEenConceptMetEenKenmerk() {
        var brief = opstellen.stelOp(Zaden.deWolden());
        assertThat(brief.status()).isEqualTo(Briefstatus.CONCEPT);
        assertThat(brief.kenmerk()).isEqualTo("47/4.1/2024001652");
        assertThat(opstellen.stelOp(Zaden.deWolden())).isEqualTo(brief);
        assertThat(opstellen.stelOp(Zaden.dinkelland()).kenmerk()).isEqualTo("2024/0001");
        assertThat(opstellen.stelOp(Zaden.overijssel()).kenmerk()).isEqualTo("2024/0002");
        assertThat(brieven.alle).hasSize(3);
    }

    @Test
    void verzendenKanEenKeerNaVaststellen() {
        var concept = opstellen.stelOp(Zaden.dinkelland());
        assertThat(reden(verzenden.verzend(concept, DAG))).contains("nog niet vastgesteld");
        var vastgesteld = gedaan(vaststellen.stelVast(concept, DAG));
        assertThat(vastgesteld.status()).isEqualTo(Briefstatus.VASTGESTELD);
        assertThat(reden(vaststellen.stelVast(vastgesteld, DAG))).contains("al vastgesteld");
        assertThat(reden(verzenden.verzend(vastgesteld, DAG.minusDays(1)))).contains("datum van het besluit");
        var verzonden = gedaan(verzenden.verzend(vastgesteld, DAG));
        assertThat(verzonden.status()).isEqualTo(Briefstatus.VERZONDEN);
        assertThat(verzonden.tekst().html()).contains("verzonden 2024-11-28");
        assertThat(brieven.verzondenPdf(verzonden.id())).isPresent();
        assertThat(gemeld).containsExactly(verzonden);
        assertThat(reden(verzenden.verzend(verzonden, DAG))).contains("verandert niet meer");
        assertThat(reden(vaststellen.stelVast(verzonden, DAG))).contains("al verzonden");
    }

    @Test
    void eenGewijzigdSjabloonVraagtEenNieuweVaststelling() {
        var vastgesteld = gedaan(vaststellen.stelVast(opstellen.stelOp(Zaden.dinkelland()), DAG));
        sjabloon.tekst = "anders";
        assertThat(reden(verzenden.verzend(vastgesteld, DAG))).contains("opnieuw vast");
        var opnieuw = gedaan(vaststellen.stelVast(vastgesteld, DAG.plusDays(1)));
        assertThat(opnieuw.tekst().html()).contains("anders");
        assertThat(gedaan(verzenden.verzend(opnieuw, DAG.plusDays(1))).status()).isEqualTo(Briefstatus.VERZONDEN);
    }

    @Test
    void eenConceptVolgtHetNieuweSjabloon() {
        sjabloon.ontbreekt = List.of("het oordeel");
        var onvolledig = opstellen.stelOp(Zaden.dinkelland());
        assertThat(onvolledig.status()).isEqualTo(Briefstatus.ONVOLLEDIG);
        assertThat(reden(vaststellen.stelVast(onvolledig, DAG))).contains("het oordeel");
        sjabloon.ontbreekt = List.of();
        assertThat(opstellen.herzie(onvolledig).status()).isEqualTo(Briefstatus.CONCEPT);
        assertThat(brieven.zoek(onvolledig.id())).map(Brief::status).contains(Briefstatus.CONCEPT);
    }

    private static Brief gedaan(Uitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Uitkomst.Gedaan.class);
        return ((Uitkomst.Gedaan) uitkomst).brief();
    }

    private static String reden(Uitkomst uitkomst) {
        assertThat(uitkomst).isInstanceOf(Uitkomst.Geweigerd.class);
        return ((Uitkomst.Geweigerd) uitkomst).reden();
    }

    /** A template of one line, that can change. */
    private static final class Sjabloon implements Opmaak {

        private String tekst = "tekst";
        private List<String> ontbreekt = List.of();

        @Override
        public Tekst stelOp(Briefkop kop, Brieffeiten feiten) {
            return new Tekst(
                    "Onderwerp", ontbreekt.isEmpty() ? tekst + " verzonden " + kop.verzending() : null, ontbreekt);
        }

        @Override
        public String html(Document document) {
            return document.html();
        }

        @Override
        public byte[] pdf(Document document) {
            return document.html().getBytes();
        }
    }

    private static final class Geheugen implements Brieven {

        private final Map<UUID, Brief> alle = new HashMap<>();
        private final Map<UUID, byte[]> verzonden = new HashMap<>();
        private final Map<String, Integer> reeksen = new HashMap<>();

        @Override
        public Optional<Brief> zoek(UUID id) {
            return Optional.ofNullable(alle.get(id));
        }

        @Override
        public List<UUID> nietVastgesteld() {
            return List.copyOf(alle.keySet());
        }

        @Override
        public void bewaar(Brief brief) {
            alle.put(brief.id(), brief);
        }

        @Override
        public void bevries(Brief brief, byte[] pdf) {
            bewaar(brief);
            verzonden.put(brief.id(), pdf);
        }

        @Override
        public Optional<byte[]> verzondenPdf(UUID id) {
            return Optional.ofNullable(verzonden.get(id));
        }

        @Override
        public int volgnummer(String reeks, int eerste) {
            return reeksen.merge(reeks, eerste, (laatste, begin) -> Math.max(laatste + 1, begin));
        }
    }
}
