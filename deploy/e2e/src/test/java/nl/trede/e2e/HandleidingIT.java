// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes the pictures of the handleiding from the demo data, into {@code target/handleiding}; with {@code -Dhandleiding.bijwerken=ja} also in the
 * place of those that the handleiding shows. A picture of which more than a third of the words is no longer on its page has to be taken anew.
 */
@MetDemo
@ExtendWith(LopendSysteem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandleidingIT {

    private static final Path BASIS = Path.of(System.getProperty("basedir", ""));
    private static final Path GEMAAKT = BASIS.resolve("target/handleiding");
    private static final Path GETOOND =
            BASIS.resolve("../../toezicht-service/src/main/resources/META-INF/resources/assets/handleiding");
    private static final Path WOORDEN = BASIS.resolve("src/test/resources/handleiding");
    private static final int BREED = 960;
    private static final int LICHT = 60_000;

    /** What a picture says besides its figures. */
    private static final String OPSCHRIFTEN =
            """
            vak => [...document.querySelectorAll('h1, h2, h3, th[scope=col], label, legend, button, dt, .trede-tegel__woord')]
                .filter(e => e.offsetParent !== null)
                .filter(e => { const r = e.getBoundingClientRect(); return r.bottom + scrollY > vak.y && r.top + scrollY < vak.y + vak.height; })
                .map(e => e.innerText.replace(/[0-9]+/g, '#').trim().split('\\n')[0]).filter(t => t.length > 1 && t.length < 60)""";

    private static final String WEBP =
            """
            async png => {
                const beeld = new Image();
                beeld.src = 'data:image/png;base64,' + png;
                await beeld.decode();
                const doek = document.createElement('canvas');
                doek.width = beeld.width; doek.height = beeld.height;
                doek.getContext('2d').drawImage(beeld, 0, 0);
                return doek.toDataURL('image/webp', 0.72).split(',')[1];
            }""";

    private Chromium chromium;
    private Bezoek bezoek;
    private Bezoek leeg;

    @BeforeAll
    void open(Trede trede) throws IOException {
        chromium = Chromium.start();
        bezoek = Bezoek.van(chromium, "beheerder", venster -> venster.setViewportSize(BREED, 800));
        leeg = Bezoek.van(chromium, "beheerder");
        Files.createDirectories(GEMAAKT);
    }

    @AfterAll
    void sluit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # beeld         | pagina                                                          | dan (een link)               | vanaf                | hoogte
                    overzicht-eerst | /toezicht/overzicht?provincie=PV23                              |                              | #eerst               | 400
                    overzicht-kaart | /toezicht/overzicht?provincie=PV23                              |                              | h2:has-text('Kaart') | 720
                    overzicht-tabel | /toezicht/overzicht?provincie=PV23                              |                              | h2:has-text('Alle')  | 560
                    gemeente        | /toezicht/gemeenten/GM1774                                      |                              | h1                   | 900
                    besluit         | /toezicht/provincies/PV23/beoordelingen?halfjaar=2024-II        | a:has-text('Bekijk en besluit') | h1                | 900
                    controle        | /toezicht/provincies/PV23/beoordelingen?halfjaar=2024-II        | a:has-text('Bekijk en besluit') | h1                | 860
                    werkvoorraad    | /toezicht/werkvoorraad?provincie=PV23&dag=2025-01-06            |                              | h1                   | 560
                    kalender        | /toezicht/kalender?provincie=PV23&van=2025-01-01&tot=2025-03-31 |                              | h1                   | 620
                    brief           | /notificatie/brieven?status=CONCEPT                             | tbody a                      | h1                   | 860
                    betwistingen    | /realisatie/betwistingen                                        |                              | h1                   | 860
                    terugkijken     | /toezicht/gemeenten/GM1774/terugkijken?tot={vandaag}            |                              | h1                   | 760
                    vooruitkijken   | /toezicht/gemeenten/GM0034/vooruitkijken                        |                              | h1                   | 860
                    beheer          | /toezicht/beheer                                                |                              | h1                   | 620
                    """)
    void een_beeld_toont_zijn_pagina_van_nu(String naam, String pad, String dan, String vanaf, int hoogte, Trede trede)
            throws IOException {
        Page page = bezoek.page();
        // a day counts as it ended, so with all that was loaded
        page.navigate(trede.adres() + pad.replace("{vandaag}", LocalDate.now().toString()));
        if (dan != null) {
            page.locator("main " + dan).first().click();
        }
        if (naam.equals("controle")) {
            page.getByLabel("Wie besluit").fill("Gedeputeerde Staten");
            page.getByLabel("Motivering").fill("Besproken in het bestuurlijk overleg.");
            page.getByText("Verder: controleer de gevolgen").click();
        }
        page.waitForTimeout(300); // a chart is drawn then
        Locator begin = page.locator("main " + vanaf).first();
        double top = ((Number) begin.evaluate("e => e.getBoundingClientRect().top + scrollY")).doubleValue() - 12;
        double onder = ((Number)
                        page.evaluate("document.querySelector('main').getBoundingClientRect().bottom + scrollY"))
                .doubleValue();
        Clip vak = new Clip(0, top, BREED, Math.min(hoogte, onder - top));
        byte[] png =
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setClip(vak));
        byte[] beeld = Base64.getDecoder()
                .decode((String) leeg.page().evaluate(WEBP, Base64.getEncoder().encodeToString(png)));
        List<String> nu = opschriften(page, top, vak.height);
        Files.write(GEMAAKT.resolve(naam + ".webp"), beeld);
        Files.write(GEMAAKT.resolve(naam + ".txt"), nu);
        assertThat(beeld).hasSizeBetween(5_000, LICHT);
        if ("ja".equals(System.getProperty("handleiding.bijwerken"))) {
            Files.createDirectories(GETOOND);
            Files.createDirectories(WOORDEN);
            Files.write(GETOOND.resolve(naam + ".webp"), beeld);
            Files.write(WOORDEN.resolve(naam + ".txt"), nu);
        }
        vergelijk(naam, nu);
    }

    private static void vergelijk(String naam, List<String> nu) throws IOException {
        List<String> toen = Files.readAllLines(WOORDEN.resolve(naam + ".txt"));
        List<String> weg = toen.stream().filter(woord -> !nu.contains(woord)).toList();
        if (!weg.isEmpty()) {
            System.out.println("Het beeld " + naam + " van de handleiding is ouder dan zijn pagina: " + weg);
        }
        assertThat(weg.size() * 3)
                .as(
                        "op het beeld %s staat wat de pagina niet meer heeft: %s; maak het opnieuw met -Dhandleiding.bijwerken=ja",
                        naam, weg)
                .isLessThanOrEqualTo(toen.size());
    }

    @SuppressWarnings("unchecked") // evaluate gives a list of texts
    private static List<String> opschriften(Page page, double y, double hoogte) {
        var gevonden = (List<String>) page.evaluate(OPSCHRIFTEN, Map.of("y", y, "height", hoogte));
        return List.copyOf(new TreeSet<>(gevonden));
    }
}
