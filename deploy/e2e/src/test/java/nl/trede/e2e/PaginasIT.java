// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that links lead to, in a real browser on the demo data: WCAG 2.2 AA by axe, readable on a width of 320 px (WCAG 1.4.10), no error of
 * its own. The pictures are kept in {@code target/schermen}.
 */
@MetDemo
@ExtendWith(LopendSysteem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaginasIT {

    private static final Path SCHERMEN = Path.of(System.getProperty("basedir", ""), "target", "schermen");

    private final Map<String, List<String>> toegankelijkheid = new LinkedHashMap<>();
    private final Map<String, String> teBreed = new LinkedHashMap<>();
    private final List<String> fouten = new ArrayList<>();

    @BeforeAll
    void bekijk_alles(Trede trede) {
        try (Chromium chromium = Chromium.start();
                Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
            Wandeling wandeling = new Wandeling(trede.adres());
            wandeling.loop(bezoek.page(), this::bekijk);
            fouten.addAll(bezoek.fouten());
            fouten.addAll(wandeling.doodlopend());
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

    /** What a page shows as a link, its reader may follow. */
    @ParameterizedTest
    @ValueSource(strings = {"overijssel", "gs-overijssel", "gemeente-almere", "coa", "rijk"})
    void geen_rol_ziet_een_link_die_zij_niet_mag_volgen(String wie, Trede trede) {
        try (Chromium chromium = Chromium.start();
                Bezoek bezoek = Bezoek.van(chromium, wie)) {
            Wandeling wandeling = new Wandeling(trede.adres());
            List<String> gezien = new ArrayList<>();
            wandeling.loop(bezoek.page(), (soort, page) -> gezien.add(soort));
            assertThat(gezien).hasSizeGreaterThan(5);
            assertThat(wandeling.doodlopend()).isEmpty();
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    @Test
    void axe_vindt_op_geen_pagina_iets() {
        assertThat(toegankelijkheid).hasSizeGreaterThan(30);
        assertThat(toegankelijkheid)
                .allSatisfy((soort, bevindingen) ->
                        assertThat(bevindingen).as(soort).isEmpty());
    }

    @Test
    void op_320_px_en_op_200_procent_schuift_geen_pagina_opzij() {
        assertThat(teBreed).isEmpty();
    }

    @Test
    void in_de_kleuren_van_elke_provincie_steekt_elke_tekst_af(Trede trede) {
        Map<String, List<String>> bevindingen = new LinkedHashMap<>();
        try (Chromium chromium = Chromium.start();
                Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
            Page page = bezoek.page();
            for (int code = 20; code <= 31; code++) {
                for (String pad : List.of("/toezicht/overzicht?provincie=PV%d", "/toezicht/provincies/PV%d/beleid")) {
                    page.navigate(trede.adres() + pad.formatted(code));
                    bevindingen.put(pad.formatted(code), Axe.contrast(page));
                }
            }
            for (String gemeente : List.of("GM1690", "GM1774", "GM0034")) {
                for (String pad : List.of("", "/dossier", "/besluiten/nieuw")) {
                    page.navigate(trede.adres() + "/toezicht/gemeenten/" + gemeente + pad);
                    bevindingen.put(gemeente + pad, Axe.contrast(page));
                }
            }
        }
        assertThat(bevindingen)
                .allSatisfy((pad, gevonden) -> assertThat(gevonden).as(pad).isEmpty());
    }

    /** What comes over the line to who was never here before, compressed, with its heads. */
    @Test
    void een_eerste_bezoek_haalt_minder_dan_150_kB(Trede trede) {
        Map<String, Integer> gewicht = new LinkedHashMap<>();
        try (Chromium chromium = Chromium.start()) {
            for (String pad : List.of(
                    "/toezicht/overzicht",
                    "/toezicht/overzicht?provincie=PV23",
                    "/toezicht/gemeenten/GM1774",
                    "/toezicht/provincies/PV23/vooruitkijken",
                    "/toezicht/handleiding/overzicht",
                    "/taakstelling/halfjaren",
                    "/realisatie/leveringen",
                    "/notificatie/brieven")) {
                try (Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
                    Page page = bezoek.page();
                    List<Request> gehaald = new CopyOnWriteArrayList<>();
                    page.onRequestFinished(gehaald::add);
                    page.navigate(trede.adres() + pad);
                    gewicht.put(
                            pad,
                            gehaald.stream()
                                    .map(Request::sizes)
                                    .mapToInt(maten -> maten.responseBodySize + maten.responseHeadersSize)
                                    .sum());
                }
            }
        }
        System.out.println("Gewicht van een eerste bezoek, in bytes: " + gewicht);
        assertThat(gewicht).allSatisfy((pad, bytes) -> assertThat(bytes).as(pad).isBetween(5_000, 150_000));
    }

    private void bekijk(String soort, Page page) {
        page.setViewportSize(1280, 800);
        page.screenshot(new ScreenshotOptions()
                .setPath(SCHERMEN.resolve(bestand(soort, 1280)))
                .setFullPage(true));
        toegankelijkheid.put(soort + " (" + page.url() + ")", Axe.bevindingen(page));
        page.setViewportSize(640, 400); // 200% on a window of 1280 by 800
        int vergroot = (int) page.evaluate("document.documentElement.scrollWidth");
        if (vergroot > 640) {
            teBreed.put(soort + " op 200% (" + page.url() + ")", vergroot + " px");
        }
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
