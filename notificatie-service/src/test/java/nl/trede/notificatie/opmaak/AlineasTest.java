// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.brief.Proefbrief;
import nl.trede.notificatie.brief.kafka.Zaden;
import nl.trede.notificatie.feiten.Raadsfeiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person may rewrite the text of a concept; its figures are fields and stay what they are. */
class AlineasTest {

    private static final List<Pattern> VERWIJZINGEN = Proefbrief.BESTANDEN.verwijzingen();
    private static final String OPGAVE =
            "Voor de [[tweede helft van 2024]] is de totale opgave van uw gemeente [[49 statushouders]].";

    @Test
    void eenAlineaToontHaarCijfersAlsVelden() {
        var alinea = alinea("de totale opgave van uw gemeente");
        assertThat(alinea.tekst()).startsWith(OPGAVE);
        assertThat(alinea.velden()).extracting(Deel.Veld::sleutel).contains("woord.aantal(stand.opgave)");
        assertThat(alinea.tekst()).contains("[[noot 1]]");
    }

    @Test
    void andereWoordenMetDezelfdeCijfers() {
        var alinea = alinea("Begin maart");
        var nieuw = alinea.tekst().replace("tussen u en ons", "tussen uw college en ons & vrienden");
        var opgemaakt = opgemaakt(herschrijf(alinea, nieuw).aanpassing());
        assertThat(opgemaakt.tekst().html()).contains("tussen uw college en ons &amp; vrienden");
        assertThat(opgemaakt.tekst().html()).doesNotContain("[[", "]]");
        assertThat(alinea.id()).isEqualTo(alinea(opgemaakt, "tussen uw college").id());
    }

    @Test
    void veldenMogenVanPlaatsWisselenEnEenLegeRegelMaaktTweeAlineas() {
        var alinea = alinea("de totale opgave van uw gemeente");
        var opgave = alinea.velden().get(1).bewerkbaar();
        var rest = alinea.tekst().replace(opgave, "veel");
        var opgemaakt = opgemaakt(herschrijf(alinea, "U hebt een opgave van " + opgave + ".\n\n**Let op.** " + rest)
                .aanpassing());
        assertThat(opgemaakt.tekst().html())
                .contains("<p>U hebt een opgave van 49 statushouders.</p><p><strong>Let op.</strong> Voor de");
    }

    /** The row says what is done to the paragraph with 49, 26, 23, 3 and 46, and what the refusal says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [[49 statushouders]] | [[59 statushouders]] | [[59 statushouders]] is geen veld
                    [[49 statushouders]] | [[59 statushouders]] | het veld [[49 statushouders]] ontbreekt
                    [[49 statushouders]] | 49 statushouders     | '49' is een getypt cijfer
                    [[49 statushouders]] | veel statushouders   | het veld [[49 statushouders]] ontbreekt
                    [[49 statushouders]] | [[49 statushouders]] [[49 statushouders]] | staat er twee keer
                    uw gemeente          | uw gemeente (1.234)  | '1.234' is een getypt cijfer
                    uw gemeente          | vijftig gemeenten    | 'vijftig' is een getypt cijfer
                    uw gemeente          | uw gemeente 😀       | kan niet in een brief
                    [[noot 1]]           |                      | het veld [[noot 1]] ontbreekt
                    """)
    void eenCijferWordtNietGetyptGewijzigdOfWeggehaald(String van, String naar, String bezwaar) {
        var alinea = alinea("de totale opgave van uw gemeente");
        var herschrijving = herschrijf(alinea, alinea.tekst().replace(van, naar == null ? "" : naar));
        assertThat(herschrijving.aanpassing()).isNull();
        assertThat(herschrijving.bezwaren()).anyMatch(een -> een.contains(bezwaar));
    }

    @Test
    void eenVoetnootHoortNietBijDeZin() {
        var alinea = alinea("zijn er 3 statushouders gehuisvest");
        assertThat(alinea.tekst()).contains("[[noot 1]]");
        assertThat(alinea.leesbaar())
                .contains("gehuisvest in uw gemeente. Tot en met")
                .doesNotContain("noot");
    }

    @Test
    void alleBezwarenTegelijk() {
        var alinea = alinea("de totale opgave van uw gemeente");
        assertThat(herschrijf(alinea, "Uw opgave is 12.").bezwaren())
                .hasSize(alinea.velden().size() + 1);
    }

    @Test
    void eenVerwijzingNaarDeWetIsGeenCijfer() {
        var alinea = alinea("vroeg mee over de huisvestingsvragen");
        var nieuw = alinea.tekst() + " Dat past bij artikel 124 van de Gemeentewet en de Huisvestingswet 2014.";
        assertThat(herschrijf(alinea, nieuw).bezwaren()).isEmpty();
        assertThat(herschrijf(alinea, alinea.tekst() + " Dat was in 2014.").bezwaren())
                .hasSize(1);
    }

    @Test
    void eenAlineaZonderCijfersMagWeg() {
        var alinea = alinea("vroeg mee over de huisvestingsvragen");
        var zonder = opgemaakt(herschrijf(alinea, " ").aanpassing());
        assertThat(zonder.tekst().html()).doesNotContain("huisvestingsvragen");
    }

    @Test
    void eenGecorrigeerdCijferHoudtDeWoorden() {
        var alinea = alinea("de totale opgave van uw gemeente");
        var aanpassing = herschrijf(alinea, alinea.tekst().replace("de totale opgave", "de hele opgave"))
                .aanpassing();
        var event = (com.fasterxml.jackson.databind.node.ObjectNode) Zaden.event("dinkelland");
        ((com.fasterxml.jackson.databind.node.ObjectNode) event.get("stand"))
                .put("taakstelling", 28)
                .put("opgave", 51);
        var opgemaakt = Proefbrief.OPMAAK.stelOp(
                new Briefkop(Briefsoort.TREDEBRIEF, "P/1", null), Zaden.tredeBesloten(event), List.of(aanpassing));
        assertThat(opgemaakt.vervallen()).isEmpty();
        assertThat(opgemaakt.tekst().html()).contains("de hele opgave van uw gemeente 51 statushouders");
    }

    @Test
    void eenAanpassingVanEenAlineaDieErNietMeerIsGaatNietVerloren() {
        var opgemaakt = opgemaakt(new Aanpassing("0000000000", "Deze woorden."));
        assertThat(opgemaakt.vervallen()).containsExactly(new Aanpassing("0000000000", "Deze woorden."));
    }

    @Test
    void watVoorDezeBriefGetyptIsMagWordenHerschrevenOokMetEenCijfer() {
        var feiten = Proeffeiten.raad(new Provinciecode("PV24"), Halfjaar.lees("2024-II"), -20, 30);
        var toelichting = new Raadsfeiten.Toelichting("De wijk", "Er komen 40 flexwoningen < 2 jaar.\n\nMeer volgt.");
        var met = new Raadsfeiten(
                feiten.gemeente(),
                feiten.halfjaar(),
                feiten.datum(),
                feiten.verloop(),
                feiten.provinciegenoten(),
                List.of(toelichting),
                feiten.bijlagen());
        var alinea = alinea(raadsbrief(met), "flexwoningen");
        assertThat(alinea.velden()).isEmpty();
        assertThat(alinea.tekst()).isEqualTo("Er komen 40 flexwoningen < 2 jaar.");
        assertThat(herschrijf(alinea, "Er komen 50 flexwoningen.").bezwaren()).hasSize(1);
        var opgemaakt = raadsbrief(
                met, herschrijf(alinea, "In de wijk komen 40 flexwoningen.").aanpassing());
        assertThat(opgemaakt.tekst().html()).contains("<p>In de wijk komen 40 flexwoningen.</p><p>Meer volgt.</p>");
    }

    private static Opgemaakt raadsbrief(Raadsfeiten feiten, Aanpassing... aanpassingen) {
        return Proefbrief.OPMAAK.stelOp(
                new Briefkop(Briefsoort.RAADSBRIEF, "P/1", null), feiten, List.of(aanpassingen));
    }

    private static Herschrijving herschrijf(Alinea alinea, String tekst) {
        return Herschrijving.van(alinea, tekst, VERWIJZINGEN);
    }

    private static Opgemaakt opgemaakt(Aanpassing... aanpassingen) {
        return Proefbrief.OPMAAK.stelOp(
                new Briefkop(Briefsoort.TREDEBRIEF, "P/1", null), Zaden.dinkelland(), List.of(aanpassingen));
    }

    private static Alinea alinea(String woorden) {
        return alinea(opgemaakt(), woorden);
    }

    private static Alinea alinea(Opgemaakt opgemaakt, String woorden) {
        return opgemaakt.alineas().stream()
                .filter(een -> een.leesbaar().contains(woorden))
                .findFirst()
                .orElseThrow();
    }
}
