// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that links lead to, in a real browser on the demo data: WCAG 2.2 AA by axe, readable on a width of 320 px (WCAG 1.4.10), no error of
 * its own. The pictures are kept in {@code target/schermen}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaginasIT {

    private static final Path SCHERMEN = Path.of(System.getProperty("basedir", ""), "target", "schermen");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Map<String, List<String>> toegankelijkheid = new LinkedHashMap<>();
    private final Map<String, String> teBreed = new LinkedHashMap<>();
    private final List<String> fouten = new ArrayList<>();
    private Trede trede;
    private Chromium chromium;

    @BeforeAll
    void bekijk_alles() {
        chromium = Chromium.start();
        trede = Trede.metDemo();
        try (BrowserContext context = chromium.browser().newContext(new NewContextOptions().setLocale("nl-NL"))) {
            Page page = context.newPage();
            page.onPageError(fout -> fouten.add(page.url() + ": " + fout));
            page.onConsoleMessage(regel -> {
                if (regel.type().equals("error")) {
                    fouten.add(page.url() + ": " + regel.text());
                }
            });
            page.onResponse(antwoord -> {
                if (antwoord.status() >= 400) {
                    fouten.add(antwoord.url() + " geeft " + antwoord.status());
                }
            });
            Wandeling wandeling = new Wandeling(trede.adres());
            wandeling.loop(page, this::bekijk);
            fouten.addAll(wandeling.doodlopend());
        }
    }

    @AfterAll
    void stop() {
        if (trede != null) {
            trede.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"taakstelling", "realisatie", "toezicht", "notificatie"})
    void de_wandeling_komt_bij_elke_dienst(String dienst) {
        assertThat(toegankelijkheid.keySet())
                .filteredOn(soort -> soort.startsWith("/" + dienst + "/"))
                .hasSizeGreaterThan(3);
    }

    @Test
    void geen_link_leidt_naar_een_fout() {
        assertThat(fouten).isEmpty();
    }

    @Test
    void axe_vindt_op_geen_pagina_iets() {
        assertThat(toegankelijkheid).hasSizeGreaterThan(30);
        assertThat(toegankelijkheid)
                .allSatisfy((soort, bevindingen) ->
                        assertThat(bevindingen).as(soort).isEmpty());
    }

    @Test
    void op_320_px_schuift_geen_pagina_opzij() {
        assertThat(teBreed).isEmpty();
    }

    private void bekijk(String soort, Page page) {
        page.setViewportSize(1280, 800);
        page.screenshot(new ScreenshotOptions()
                .setPath(SCHERMEN.resolve(bestand(soort, 1280)))
                .setFullPage(true));
        toegankelijkheid.put(
                soort + " (" + page.url() + ")",
                new AxeBuilder(page)
                        .withTags(WCAG).analyze().getViolations().stream()
                                .map(regel -> regel.getId() + ": "
                                        + regel.getNodes().get(0).getHtml() + " ("
                                        + regel.getNodes().size() + "x)")
                                .toList());
        page.setViewportSize(320, 800);
        int breedte = (int) page.evaluate("document.documentElement.scrollWidth");
        if (breedte > 320) {
            teBreed.put(
                    soort + " (" + page.url() + ")",
                    breedte + " px: "
                            + page.evaluate(
                                    """
                                    [...document.querySelectorAll('body *')]
                                        .filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.trede-tabel'))
                                        .slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')"""));
        }
        page.screenshot(new ScreenshotOptions()
                .setPath(SCHERMEN.resolve(bestand(soort, 320)))
                .setFullPage(true));
    }

    private static String bestand(String soort, int breedte) {
        String naam = soort.replaceAll("[{}]", "").replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
        return (naam.isEmpty() ? "begin" : naam) + "-" + breedte + ".png";
    }
}
