// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures that come in while a page is open, through the one address in front. */
@MetDemo
@ExtendWith(LopendSysteem.class)
class LiveIT {

    private static final Duration SNEL = Duration.ofSeconds(2);
    private static final String GEMEENTE = "GM0687";
    private static final String HALFJAAR = "2025-I";
    /** What is decided later counts; the demo data end with a bijstelling of April. */
    private static final LocalDate NA_DE_DEMO = LocalDate.of(2025, 6, 1);

    private static final AtomicInteger DAG = new AtomicInteger();

    @Test
    void een_nieuwe_taakstelling_en_een_levering_worden_binnen_twee_seconden_gemeld(Trede trede) {
        try (Stroomlezer zeeland = trede.as("beheerder").stroom("/toezicht/v1/stroom?provincie=PV29");
                Stroomlezer drenthe = trede.as("beheerder").stroom("/toezicht/v1/stroom?provincie=PV22")) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() ->
                            zeeland.tekst().contains("begin") && drenthe.tekst().contains("begin"));

            stelVast(trede, 321);
            await().atMost(SNEL).until(() -> zeeland.aantal("event:nieuws") == 1);
            assertThat(zeeland.tekst()).contains(GEMEENTE, "PV29");

            trede.as("coa")
                    .csv(
                            "/realisatie/v1/leveringen",
                            "gemeente;halfjaar;peildatum;gehuisvest\n" + GEMEENTE + ";2024-II;2025-01-01;77\n")
                    .expect(200, 201);
            await().atMost(SNEL).until(() -> zeeland.aantal("event:nieuws") >= 2);

            assertThat(drenthe.tekst()).doesNotContain("nieuws");
        }
    }

    @Test
    void een_open_pagina_krijgt_de_nieuwe_cijfers_terwijl_de_lezer_blijft_waar_hij_was(Trede trede) {
        try (Chromium chromium = Chromium.start();
                Bezoek bezoek = Bezoek.van(chromium, "beheerder", venster -> venster.setViewportSize(900, 500))) {
            Page page = bezoek.page();
            stelVast(trede, 400);
            page.navigate(trede.adres() + "/toezicht/gemeenten/" + GEMEENTE);
            Locator rij = page.locator("tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator(
                                    "th", new Page.LocatorOptions().setHasText(Pattern.compile(HALFJAAR + "(?!I)")))));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                page.reload();
                return rij.first().innerText().contains("400");
            });
            page.locator("footer a").first().focus();
            page.locator("footer a").first().scrollIntoViewIfNeeded();
            double plek = hoogte(page);
            page.waitForTimeout(500); // the stream is open then

            stelVast(trede, 401);

            assertThat(page.locator("[data-live]"))
                    .containsText("Cijfers bijgewerkt om", new ContainsTextOptions().setTimeout(10_000));
            assertThat(rij.first()).containsText("401");
            assertThat(hoogte(page)).isEqualTo(plek);
            assertThat((boolean) page.evaluate("document.activeElement === document.querySelector('footer a')"))
                    .isTrue();
            assertThat(Axe.bevindingen(page)).isEmpty();
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    private static double hoogte(Page page) {
        return ((Number) page.evaluate("Math.round(document.activeElement.getBoundingClientRect().top)")).doubleValue();
    }

    private static void stelVast(Trede trede, int aantal) {
        trede.as("rijk")
                .put(
                        "/taakstelling/v1/taakstellingen/" + HALFJAAR + "/" + GEMEENTE,
                        Map.of(
                                "aantal",
                                aantal,
                                "soort",
                                "CORRECTIE",
                                "datum",
                                NA_DE_DEMO.plusDays(DAG.getAndIncrement()).toString(),
                                "bron",
                                "live"))
                .expect(200, 201);
    }
}
