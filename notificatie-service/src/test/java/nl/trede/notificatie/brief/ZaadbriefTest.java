// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every figure, date, term, table row and statement of each original letter stands in the letter that is composed. */
class ZaadbriefTest {

    @Test
    void dinkellandTrede3MetPlanVanAanpak() {
        zegt(
                Zaadbrieven.DINKELLAND,
                """
                Provincie Overijssel
                Aan het college van burgemeester en wethouders van Dinkelland
                Datum verzending 28-11-2024
                Ons kenmerk 2024/0002
                Behandeld door de toezichthouder huisvesting
                Bijlage de interventieladder
                onze oproep van 11 juli 2024
                Onderwerp Toezicht huisvesting statushouders gemeente Dinkelland
                Geacht college,
                elk halfjaar van het Rijk een taakstelling
                wij het toezicht op uw gemeente intensiveren
                verhoogde taakstelling en de krapte op de woningmarkt
                voortdurende inzet van uw gemeente
                nog veel statushouders op een woning
                snel integreren en meedoen
                ontlast dit de locaties van het COA
                bedoeld voor asielzoekers die nog in hun procedure zitten
                op 11 juli 2024, mede namens de gedeputeerde, een oproep aan alle colleges in Overijssel
                Die oproep sturen wij mee als bijlage.
                meerdere perioden op rij de taakstelling met de opgelopen achterstand niet gehaald
                In 2023-I kwam uw gemeente op trede 1
                In 2023-II bleef uw gemeente op trede 1
                In 2024-I kwam uw gemeente op trede 2
                In 2022 en 2023 waren er ambtelijke en bestuurlijke overleggen
                het belang en de urgentie van het halen van de taakstelling en het inlopen van de achterstand
                De taakstelling voor de eerste helft van 2024 haalde uw gemeente niet.
                opgelopen achterstand kwam daarmee op 23
                Op 25 oktober 2024 was er bestuurlijk overleg
                de vraag of de gemeente op trede 3 van de interventieladder komt
                Voor de tweede helft van 2024 is de totale opgave van uw gemeente 49 statushouders.
                taakstelling van 26 plus de opgelopen achterstand van 23 uit eerdere perioden
                Sinds 1 juli 2024 zijn er 3 statushouders gehuisvest
                volgsysteem van het COA, peildatum 01-11-2024. Dit zijn voorlopige cijfers.
                Tot en met 31 december 2024 moet uw gemeente er dus nog 46 huisvesten.
                Achterstand per 1 juli 2024 23
                Taakstelling 2024-II 26
                Totaal te huisvesten in 2024-II 49
                Gehuisvest in 2024-II, tot 1 november 2024 3
                Nog te huisvesten tot en met 31 december 2024 46
                In het bestuurlijk overleg van 25 oktober 2024 hebt u zelf gezegd dat u de taakstelling over 2024-II niet gaat halen.
                de opgelopen achterstand niet kunt inlopen
                uitzicht is op het halen van de taakstelling en op het inlopen van de achterstand
                Uw gemeente gaat naar trede 3 van de interventieladder (Afspraken over acties en termijnen).
                De interventieladder sturen wij mee als bijlage.
                Wij vragen u om een plan van aanpak. Daarin schrijft u hoe u de taakstelling wel gaat halen en hoe u de achterstand inloopt.
                Volgens ons beleid hebt u 4 weken voor het plan van aanpak. Wij geven u 10 weken. De reden is: de complexiteit van de opgave.
                Die termijn begint op de dag waarop wij deze brief verzenden.
                uiterlijk op 6 februari 2025
                De lopende periode 2024-II eindigt binnen die 10 weken.
                gaat over 2025-I, met een doorkijk naar 2025-II
                Stem het plan af met het COA en met de woningcorporaties
                Begin maart 2025 is er opnieuw bestuurlijk overleg
                de voortgang van de taakstelling
                Dan vervallen deze afspraken en acties.
                gebruikelijke vorm: ambtelijke monitoring van de voortgang en overleg indien nodig
                volop blijft inzetten om de taakstelling te halen
                Als provincie staan wij naast u.
                vroeg mee over de huisvestingsvragen uit eerdere overleggen
                kennis te delen
                Wij wensen u succes.
                Met vriendelijke groet, Gedeputeerde Staten van Overijssel, voorzitter secretaris
                Bijlage: de interventieladder
                3 Afspraken over acties en termijnen (uw gemeente) bestuurlijk overleg en een plan van aanpak
                """);
    }

    @Test
    void overijsselRoeptAlleCollegesOp() {
        zegt(
                Zaadbrieven.OVERIJSSEL,
                """
                Aan de colleges van burgemeester en wethouders van de gemeenten in Overijssel
                Onderwerp Oproep versnelde huisvesting statushouders
                Datum verzending 11-07-2024
                Geachte colleges van burgemeester en wethouders,
                andere gemeenten in Overijssel zich blijven inzetten om de taakstelling te halen
                verhoogde taakstelling en de krapte op de woningmarkt
                Over heel Overijssel is de wettelijke taakstelling voor de eerste helft van 2024 niet gehaald.
                opgelopen: van −448 (in januari 2024) naar −679 te huisvesten mensen
                volgsysteem van het COA. Dit zijn dagkoersen. De peildatum is 1 juli 2024.
                Deze oplopende achterstand is zorgwekkend.
                toekomstige inwoners van onze gemeenten
                in heel Overijssel een inhaalslag
                ontlast ook de locaties van het COA
                wettelijke plicht
                maatschappelijke verantwoordelijkheid
                toegewezen
                Wij roepen u op om de huisvesting van statushouders te versnellen.
                doorstroomlocaties
                kamerbewoning
                flexwoningen
                optoppen
                subsidieregeling voor de huisvesting van grote gezinnen
                ‘de Thuisgevers’
                ministerie van Binnenlandse Zaken en Koninkrijksrelaties
                Overzicht mogelijkheden, ondersteuning en regelingen huisvesting aandachtsgroepen
                deze mogelijkheden nog weinig gebruiken
                brede aanpak van het wonen
                provinciale aanjaagteam woningbouw
                regelingen van het Rijk
                ambtelijke themasessies
                veel van uw organisatie vraagt
                vertrouwen
                namens Gedeputeerde Staten van Overijssel, teamleider Ruimte en Bereikbaarheid, Realisatie
                """);
        assertThat(Zaadbrieven.OVERIJSSEL.verzonden().html())
                .contains(
                        "https://www.volkshuisvestingnederland.nl/onderwerpen/regeling-huisvesting-aandachtsgroepen/documenten/"
                                + "publicaties/2023/08/17/overzicht-mogelijkheden-ondersteuning-en-regelingen-huisvesting-aandachtsgroepen");
    }

    @Test
    void tynaarloInformeertDeRaad() {
        zegt(
                Zaadbrieven.TYNAARLO,
                """
                Gemeente Tynaarlo
                Aan de gemeenteraad van Tynaarlo
                Onderwerp Resultaten taakstelling huisvesting statushouders tweede helft van 2024
                wettelijke taak om statushouders te huisvesten
                Wet revitalisering generiek toezicht houdt uw raad daar toezicht op
                twee keer per jaar
                De periode 2024-I sloten wij op 1 juli 2024 af met een achterstand van 38 personen.
                Voor 2024-II was de taakstelling 33 personen.
                De totale opgave in 2024-II kwam daarmee op 71 statushouders.
                In 2024-II kregen 41 personen huisvesting.
                Op 1 januari 2025 bleef een opgave over van 30 personen.
                Omschrijving Aantal statushouders
                Achterstand per 1 juli 2024 38
                Taakstelling 2024-II 33
                Totaal te huisvesten in 2024-II 71
                Gehuisvest in 2024-II 41
                Achterstand per 1 januari 2025 30
                De achterstand is deels ingelopen
                zichtbaar positief resultaat
                daalde van 38 naar 30
                weer even groot als aan het begin van 2024. Toen was de achterstand ook 30 personen.
                Over het hele jaar nam de achterstand dus niet af
                bij 2 van de 3 andere gemeenten in Drenthe nam de achterstand in 2024-II toe
                zijn er 23 gehuisvest via de Hotel- en Accommodatieregeling (HAR). Dat is een tijdelijke oplossing.
                wachten nog op een definitieve woning
                telt dat niet opnieuw mee voor de taakstelling
                Nareizigers die wij huisvesten, tellen wel mee.
                Opvanglocatie Vredestein
                Op 15 juli 2024 schreven wij u (zaaknummer 1472391)
                verlengd tot het einde van dit jaar
                Druk op de huisvesting
                overleggen wij met de corporaties
                Op 13 februari 2025
                Nu is 20% van het aanbod voor urgenten.
                Bijlage consultatiereactie van de Provinciale Regietafel Drenthe
                Het verloop van de huisvesting in onze gemeente tot en met 2024-II vindt u in de bijlage.
                Voor de eerste helft van 2025 (2025-I) is de taakstelling van onze gemeente 34 personen.
                Met de achterstand van 30 is de totale opgave 64 statushouders.
                burgemeester en wethouders, gemeentesecretaris burgemeester
                Bijlage: overzicht huisvesting statushouders, gemeenten van provincie Drenthe
                Periode 2024-II, peildatum 01-01-2025.
                De Wolden −13 24 15 −22 01-01-2025
                Tynaarlo −38 33 41 −30 01-01-2025
                Bijlage: verloop van de huisvesting in onze gemeente
                2024-I −30 35 27 −38 01-07-2024
                2024-II −38 33 41 −30 01-01-2025
                """);
    }

    @Test
    void deWoldenKrijgtVerschoning() {
        zegt(
                Zaadbrieven.DE_WOLDEN,
                """
                Aan het college van burgemeester en wethouders van De Wolden Postbus 20 7920 AA ZUIDWOLDE
                Assen, 19 november 2024
                Ons kenmerk 47/4.1/2024001652
                Behandeld door de toezichthouder huisvesting
                Onderwerp Toezicht huisvesting statushouders eerste helft van 2024
                wettelijke taak om toezicht te houden
                de asielproblematiek op te lossen
                snelle integratie in de samenleving
                interbestuurlijk toezicht (IBT)
                Waardering voor de inspanning van de Drentse gemeenten
                krapte op de woningmarkt
                Drentse puzzel voor de opvang van asielzoekers en ontheemden
                vluchtelingen, ontheemden en vergunninghouders
                mooie resultaten. Daarvoor danken wij u.
                Op donderdag 25 april 2024 was de inspiratiebijeenkomst ‘Samen werken aan oplossingen’, in de Tamboer in Hoogeveen.
                Ruim 120 experts van gemeenten, woningcorporaties en ketenpartners
                wees creatief, heb lef en ga soepel om met regels die in de weg staan
                het bouwen van flexwoningen en het splitsen van bestaande woningen
                vier actielijnen: humaniteit gezamenlijke opgave kamerbewoning flexwoningen
                ruimte en vertrouwen
                lokale plan van aanpak
                het toezicht op de taakstelling eenmalig anders in te vullen dan gebruikelijk
                Wij verschonen tijdelijk de achterstand die op 1 juli 2024 kan zijn opgelopen.
                niet verder op op de interventieladder
                Het volgende meetpunt is 1 januari 2025.
                kijkt tot die tijd nadrukkelijk mee
                Vanaf januari 2025 vinden de bestuurlijke IBT-gesprekken weer plaats.
                Resultaten gemeente De Wolden
                Stand op 1 januari 2024: −10
                Taakstelling 1e helft 2024: 26 (+achterstand 10) = 36
                Realisatie 1e helft 2024: 23
                Stand op 1 juli 2024: −13
                Taakstelling 2e helft 2024: 24 (+13 achterstand) = 37
                Taakstelling eerste helft van 2024 niet gehaald, achterstand toegenomen.
                Bron van de cijfers: COA, peildatum 01-07-2024.
                hun uiterste best doen om de taakstelling te halen
                mooie initiatieven
                eenmalig te verschonen
                acties uit de bijeenkomst of aan het plan van aanpak dat zij hebben ingediend
                Hoogachtend, Gedeputeerde Staten van Drenthe, plaatsvervangend voorzitter secretaris
                """);
    }

    @Test
    void almereWordtNietAdequaatBeoordeeld() {
        zegt(
                Zaadbrieven.ALMERE,
                """
                Onderwerp Interbestuurlijk toezicht taakstelling huisvesting vergunninghouders tweede helft van 2023
                Op grond van de Huisvestingswet 2014
                passende woning
                snel integreren in de samenleving
                asielzoekers die nog in hun procedure zitten
                Bestuursovereenkomst Interbestuurlijk toezicht
                De cijfers van het Centraal Orgaan opvang asielzoekers (COA) zijn voor ons leidend. De peildata zijn 1 juli en 1 januari.
                eerst de taakstelling van het lopende halfjaar haalt. Daarna werkt u een eventuele achterstand weg.
                Op 10 november 2023 heeft de staatssecretaris van Justitie en Veiligheid de landelijke taakstelling
                van 27.300 naar 17.600 te huisvesten vergunninghouders
                bijgesteld van 336 naar 216 vergunninghouders. Uw achterstand van 147 vergunninghouders komt daar nog bij.
                Omschrijving Aantal vergunninghouders
                Achterstand 2023-I (per 1 juli 2023) 147
                Taakstelling 2023-II 216
                Totaal te huisvesten in 2023-II 363
                Gehuisvest in 2023-II 318
                Achterstand per 1 januari 2024 45
                Sinds 15 september 2021 staat u voor deze wettelijke taak onder actief toezicht.
                artikel 124 van de Gemeentewet (trede 3 van de interventieladder)
                Op 2 juni 2023 ontvingen wij, na herhaald uitstel, uw plan van aanpak.
                voldoende maatregelen
                op 1 oktober 2023 zijn ingelopen
                op 31 december 2023 zijn gehaald
                Op 1 januari 2024 bent u geëindigd met een achterstand van 45 vergunninghouders.
                Dat past niet bij de afspraken en de planning van uw plan van aanpak.
                Op 2 februari 2024 was er bestuurlijk overleg
                maatregelen uit het plan loopt vertraging op
                welke acties zij neemt om bij te sturen
                uw bijgestelde plan van aanpak vóór 1 april 2024 bij ons aanlevert
                zich tot het uiterste inzet. Op 1 april 2024 hebt u dan in totaal 162 vergunninghouders gehuisvest.
                de achterstand van 45 vergunninghouders en 50% van de taakstelling 2024-I, dus 117 vergunninghouders
                het totaal voor de eerste helft van 2024 haalt. Vervolgstappen zijn dan niet nodig.
                dat u op 1 januari 2024 de taakstelling voor de tweede helft van 2023, met de achterstand erbij, niet hebt gehaald
                niet volgens afspraak en niet volgens de planning in uw plan van aanpak
                in het bestuurlijk overleg van 2 februari 2024
                De gemeente loopt niet op schema met de planning in het plan van aanpak.
                over de tweede helft van 2023 als niet adequaat (rood)
                Het actieve toezicht blijft van kracht.
                In de tweede helft van april 2024 is er opnieuw bestuurlijk overleg
                de voortgang van het plan van aanpak en eventuele vervolgstappen in het IBT-traject
                op tijd informeert als maatregelen uit uw plan van aanpak vertraging oplopen
                op tijd bijsturen en met u zoeken naar een oplossing
                Achterstand 2023-II (per 1 januari 2024) 45
                Taakstelling 2024-I 233
                Totaal te huisvesten in 2024-I 278
                Alleenstaande minderjarige vreemdelingen (amv'ers)
                Provincie Flevoland moet 98 amv'ers huisvesten via Nidos. Voor uw gemeente zijn dat er 48.
                Op 12 juli 2023 is aan de Provinciale Regietafel (PRT) gezegd
                Wij kunnen geen rekening houden met de taakstelling voor amv'ers, omdat dat geen wettelijke taak is.
                Op 1 juli 2024 is het volgende wettelijke peilmoment.
                uiterlijk 1 augustus 2024 de toezichtinformatie over de eerste helft van 2024. Uw college stelt die informatie vast.
                de beoordeling over de tweede helft van 2023 van alle gemeenten in Flevoland openbaar op onze website
                omgevingsrecht, informatie- en archiefbeheer, ruimtelijke ordening en financiën
                een ander ritme
                naar uw gemeenteraad te sturen. Dat past bij de horizontale controle.
                Hoogachtend, Gedeputeerde Staten van Flevoland, secretaris voorzitter
                """);
    }

    private static void zegt(Zaadbrieven brief, String uitspraken) {
        var tekst = brief.verzonden();
        assertThat(tekst.ontbreekt()).isEmpty();
        assertThat(Proefbrief.leesbaar(tekst))
                .contains(uitspraken.lines().map(String::strip).toList())
                .doesNotContain("null", "NULL", "  ");
    }
}
