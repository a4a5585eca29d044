// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Aanleiding;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Opgemaakt;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;
import org.junit.jupiter.api.Test;

/** The life of a letter, from concept to sending. */
class LevensloopTest {

    private static final LocalDate DAG = LocalDate.of(2024, 11, 28);

    private static final Wie SYSTEEM = Wie.systeem(DAG.atTime(9, 0).toInstant(ZoneOffset.UTC));

    private final Geheugen brieven = new Geheugen();
    private final Sjabloon sjabloon = new Sjabloon();
    private final List<Brief> gemeld = new ArrayList<>();
    private final List<Brief> vastgesteld = new ArrayList<>();
    private final Briefarchief archief = new Briefarchief(brieven, brieven);
    private final BriefOpstellen opstellen = new BriefOpstellen(archief, Proefbrief.BESTANDEN, sjabloon);
    private final BriefAanpassen aanpassen = new BriefAanpassen(archief, sjabloon, List.of());
    private final BriefAanbieden aanbieden = new BriefAanbieden(archief);
    private final BriefVaststellen vaststellen =
            new BriefVaststellen(archief, sjabloon, new Vierogen(true), new Gemeld());
    private final BriefVerzenden verzenden = new BriefVerzenden(archief, Proefbrief.BESTANDEN, sjabloon, new Gemeld());

    @Test
    void eenBesluitGeeftEenConceptMetEenKenmerk() {
        var brief = opstellen.stelOp(Zaden.deWolden(), SYSTEEM);
        assertThat(brief.status()).isEqualTo(Briefstatus.CONCEPT);
        assertThat(brief.kenmerk()).isEqualTo("47/4.1/2024001652");
        assertThat(opstellen.stelOp(Zaden.deWolden(), SYSTEEM)).isEqualTo(brief);
        assertThat(opstellen.stelOp(Zaden.dinkelland(), SYSTEEM).kenmerk()).isEqualTo("2024/0001");
        assertThat(opstellen.stelOp(Zaden.overijssel(), SYSTEEM).kenmerk()).isEqualTo("2024/0002");
        assertThat(brieven.alle).hasSize(3);
    }

    @Test
    void verzendenKanEenKeerNaVaststellen() {
        var concept = opstellen.stelOp(Zaden.dinkelland(), SYSTEEM);
        assertThat(reden(verzend(concept, DAG))).contains("nog niet vastgesteld");
        var vastgesteld = gedaan(vaststellen.stelVast(concept, op("gs", DAG)));
        assertThat(vastgesteld.status()).isEqualTo(Briefstatus.VASTGESTELD);
        assertThat(reden(vaststellen.stelVast(vastgesteld, op("gs", DAG)))).contains("al vastgesteld");
        assertThat(reden(verzend(vastgesteld, DAG.minusDays(1)))).contains("datum van het besluit");
        var verzonden = gedaan(verzend(vastgesteld, DAG));
        assertThat(verzonden.status()).isEqualTo(Briefstatus.VERZONDEN);
        assertThat(verzonden.tekst().html()).contains("verzonden 2024-11-28");
        assertThat(brieven.verzondenPdf(verzonden.id())).isPresent();
        assertThat(gemeld).containsExactly(verzonden);
        assertThat(reden(verzend(verzonden, DAG))).contains("verandert niet meer");
        assertThat(reden(vaststellen.stelVast(verzonden, op("gs", DAG)))).contains("al verzonden");
    }

    @Test
    void eenGewijzigdSjabloonVraagtEenNieuweVaststelling() {
        var vastgesteld = gedaan(vaststellen.stelVast(opstellen.stelOp(Zaden.dinkelland(), SYSTEEM), op("gs", DAG)));
        sjabloon.tekst = "anders";
        assertThat(reden(verzend(vastgesteld, DAG))).contains("opnieuw vast");
        var opnieuw = gedaan(vaststellen.stelVast(vastgesteld, op("gs", DAG.plusDays(1))));
        assertThat(opnieuw.tekst().html()).contains("anders");
        assertThat(gedaan(verzend(opnieuw, DAG.plusDays(1))).status()).isEqualTo(Briefstatus.VERZONDEN);
    }

    @Test
    void eenConceptVolgtHetNieuweSjabloon() {
        sjabloon.ontbreekt = List.of("het oordeel");
        var onvolledig = opstellen.stelOp(Zaden.dinkelland(), SYSTEEM);
        assertThat(onvolledig.status()).isEqualTo(Briefstatus.ONVOLLEDIG);
        assertThat(reden(vaststellen.stelVast(onvolledig, op("gs", DAG)))).contains("het oordeel");
        sjabloon.ontbreekt = List.of();
        assertThat(opstellen.herzie(onvolledig, SYSTEEM).status()).isEqualTo(Briefstatus.CONCEPT);
        assertThat(brieven.zoek(onvolledig.id())).map(Brief::status).contains(Briefstatus.CONCEPT);
    }

    @Test
    void eenAnderDanDeAuteurSteltVast() {
        var concept = opstellen.stelOp(Zaden.dinkelland(), SYSTEEM);
        var aangeboden = gedaan(aanbieden.biedAan(concept, op("medewerker", DAG)));
        assertThat(aangeboden.status()).isEqualTo(Briefstatus.TER_VASTSTELLING);
        assertThat(reden(aanbieden.biedAan(aangeboden, op("medewerker", DAG)))).contains("ligt al ter vaststelling");
        assertThat(vaststellen.stelVast(aangeboden, op("medewerker", DAG))).isInstanceOf(Uitkomst.Verboden.class);
        assertThat(vaststellen.stelVast(aangeboden, op(null, DAG))).isInstanceOf(Uitkomst.Verboden.class);
        assertThat(gedaan(vaststellen.stelVast(aangeboden, op("gs", DAG)))
                        .gang()
                        .vaststeller())
                .isEqualTo("gs");
    }

    @Test
    void eenTeruggegevenBriefIsWeerEenConceptMetEenOpmerking() {
        var aangeboden =
                gedaan(aanbieden.biedAan(opstellen.stelOp(Zaden.dinkelland(), SYSTEEM), op("medewerker", DAG)));
        assertThat(aanbieden.geefTerug(aangeboden, " ", op("gs", DAG))).isInstanceOf(Uitkomst.Ongeldig.class);
        var terug = gedaan(aanbieden.geefTerug(aangeboden, "Noem het overleg.", op("gs", DAG)));
        assertThat(terug.status()).isEqualTo(Briefstatus.CONCEPT);
        assertThat(terug.gang().opmerking()).isEqualTo("Noem het overleg.");
        assertThat(terug.gang().auteurs()).containsExactly("medewerker");
        assertThat(brieven.van(terug.id()))
                .extracting(Versie::stap)
                .containsExactly(Versie.Stap.OPGESTELD, Versie.Stap.AANGEBODEN, Versie.Stap.TERUGGEGEVEN);
        assertThat(reden(aanbieden.geefTerug(terug, "Nog eens.", op("gs", DAG))))
                .contains("niet ter vaststelling");
    }

    @Test
    void naVaststellenVerandertErNietsMeer() {
        var vastgesteld = gedaan(vaststellen.stelVast(opstellen.stelOp(Zaden.dinkelland(), SYSTEEM), op("gs", DAG)));
        assertThat(reden(aanpassen.pasAan(vastgesteld, "x", "y", op("medewerker", DAG))))
                .contains("Geef hem eerst terug");
        assertThat(reden(aanpassen.herstel(vastgesteld, "x", op("medewerker", DAG))))
                .contains("Geef hem eerst terug");
        var verzonden = gedaan(verzend(vastgesteld, DAG));
        assertThat(reden(aanpassen.pasAan(verzonden, "x", "y", op("medewerker", DAG))))
                .contains("verandert niet meer");
        assertThat(reden(aanbieden.geefTerug(verzonden, "Toch niet.", op("gs", DAG))))
                .contains("verandert niet meer");
    }

    private Uitkomst verzend(Brief brief, LocalDate dag) {
        return verzenden.verzend(brief, dag, Verzendwijze.POST, SYSTEEM);
    }

    private static Wie op(String naam, LocalDate dag) {
        return new Wie(naam, dag.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private final class Gemeld implements Briefmeldingen {

        @Override
        public void vastgesteld(Brief brief) {
            vastgesteld.add(brief);
        }

        @Override
        public void verzonden(Brief brief) {
            gemeld.add(brief);
        }
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
        public Opgemaakt stelOp(Briefkop kop, Brieffeiten feiten, List<Aanpassing> aanpassingen) {
            var regel = ontbreekt.isEmpty() ? tekst + " verzonden " + kop.verzending() : null;
            return new Opgemaakt(new Tekst("Onderwerp", regel, ontbreekt), List.of(), List.of());
        }

        @Override
        public String html(Document document) {
            return document.html();
        }

        @Override
        public byte[] pdf(Document document) {
            return document.html().getBytes();
        }

        @Override
        public byte[] odt(Document document) {
            return pdf(document);
        }
    }

    private static final class Geheugen implements Brieven, Versies {

        private final Map<UUID, Brief> alle = new HashMap<>();
        private final Map<UUID, byte[]> verzonden = new HashMap<>();
        private final Map<String, Integer> reeksen = new HashMap<>();
        private final Map<UUID, List<Versie>> versies = new HashMap<>();

        @Override
        public void voegToe(UUID brief, Versie versie) {
            versies.computeIfAbsent(brief, nieuw -> new ArrayList<>()).add(versie);
        }

        @Override
        public List<Versie> van(UUID brief) {
            return versies.getOrDefault(brief, List.of());
        }

        @Override
        public Optional<Brief> correctieVan(UUID brief) {
            return alle.values().stream()
                    .filter(een ->
                            een.correctie() != null && een.correctie().brief().equals(brief))
                    .findFirst();
        }

        @Override
        public Optional<Brief> laatste(Gemeentecode gemeente, Aanleiding aanleiding) {
            return Optional.empty();
        }

        @Override
        public Optional<Brief> over(Gemeentecode gemeente, Halfjaar halfjaar, Briefsoort soort, Aanleiding anders) {
            return Optional.empty();
        }

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
