// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a toezichthouder and a beheerder come to do, from the first page on and by what can be read there, in a real browser on the demo data. */
@MetDemo
@ExtendWith(LopendSysteem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReisIT {

    private static final Duration AANKOMST = Duration.ofSeconds(20);
    private static final GetByLabelOptions EXACT = new GetByLabelOptions().setExact(true);
    private static final String HALFJAAR = "2024-II";

    private Chromium chromium;

    @BeforeAll
    void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    void sluit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void van_wie_achterloopt_tot_een_verzonden_brief(Trede trede) {
        reis(trede, venster -> venster, page -> Hand.muis(), 0);
    }

    @Test
    void dezelfde_reis_met_alleen_toetsen(Trede trede) {
        reis(trede, venster -> venster, Hand::toetsen, 1);
    }

    @Test
    void dezelfde_reis_zonder_javascript(Trede trede) {
        reis(trede, venster -> venster.setJavaScriptEnabled(false), page -> Hand.muis(), 2);
    }

    @Test
    void een_gemeente_zoeken(Trede trede) {
        try (Bezoek bezoek = Bezoek.van(chromium, "overijssel")) {
            Page page = bezoek.page();
            page.navigate(trede.adres() + "/toezicht/overzicht?provincie=");
            page.getByLabel("Naam van de gemeente").fill("dinkel");
            knop(page, "Toon").click();
            Locator tabel = page.locator("main table").last();
            assertThat(tabel.locator("tbody tr")).hasCount(1);
            tabel.getByText("Dinkelland", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("h1")).hasText("Dinkelland");
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    @Test
    void een_bestand_met_fouten_aanleveren(Trede trede) {
        String csv = "gemeente;halfjaar;peildatum;gehuisvest\n"
                + "GM1774;2024-II;2024-11-01;veel\n"
                + "GM9999;2024-II;2024-11-01;3\n"
                + "GM1774;2024-II;2023-11-01;3\n";
        try (Bezoek bezoek = Bezoek.van(chromium, "coa")) {
            Page page = bezoek.page();
            page.navigate(trede.adres() + "/");
            menu(page, "Realisatie").click();
            page.getByLabel("Bestand", EXACT)
                    .setInputFiles(new FilePayload("november.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
            knop(page, "Lever aan").click();

            assertThat(page.locator("h1")).hasText("Levering van COA");
            page.locator("nav[aria-label='Delen van de levering']")
                    .getByText("Geweigerd")
                    .click();
            Locator tabel = page.locator("main table");
            assertThat(tabel).containsText("veel");
            assertThat(tabel).containsText("GM9999");
            assertThat(tabel.locator("tbody tr")).hasCount(3);
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    @Test
    void een_vastgelopen_bericht_opnieuw_versturen(Trede trede) {
        Berichtzender.stuurOnleesbaar(trede, "taakstelling.v1", "GM1774");
        try (Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
            Page page = bezoek.page();
            page.navigate(trede.adres() + "/toezicht/overzicht");
            menu(page, "Beheer").click();
            assertThat(page.locator("h1")).hasText("Beheer van toezicht-service");
            Locator berichten =
                    page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(Berichtzender.SOORT));
            await().atMost(AANKOMST).until(() -> {
                page.reload();
                return berichten.count() == 1;
            });
            berichten.getByText("Inhoud").click();
            assertThat(page.locator("pre")).containsText("geen aantal");
            knop(page, "Verstuur opnieuw").click();
            assertThat(page.locator("main")).containsText("Verstuurd door beheerder");
            await().atMost(AANKOMST).until(() -> {
                page.reload();
                return berichten.count() == 2;
            });
            assertThat(knop(page, "Verstuur opnieuw")).hasCount(1);
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    @Test
    void een_fout_adres_en_een_foute_keuze_leggen_uit_wat_er_mis_is(Trede trede) {
        try (Bezoek bezoek = Bezoek.van(chromium, "beheerder")) {
            Page page = bezoek.page();
            for (String pad : new String[] {
                "/toezicht/gemeenten/GM0000",
                "/toezicht/overzicht?halfjaar=2024-III",
                "/realisatie/niets",
                "/notificatie/brieven/00000000-0000-0000-0000-000000000000",
                "/taakstelling/halfjaren/x"
            }) {
                assertThat(page.navigate(trede.adres() + pad).status()).as(pad).isBetween(400, 404);
                assertThat(page.locator("h1")).hasCount(1);
                assertThat(Axe.bevindingen(page)).as(pad).isEmpty();
            }
        }
    }

    /** A toezichthouder finds who is behind and asks for a proposal; the one who decides for the provincie decides, approves and sends. */
    private void reis(
            Trede trede, UnaryOperator<NewContextOptions> venster, Function<Page, Hand> handen, int hoeveelste) {
        String voorstel;
        String naam;
        try (Bezoek bezoek = Bezoek.van(chromium, "overijssel", venster)) {
            Page page = bezoek.page();
            Hand hand = handen.apply(page);
            page.navigate(trede.adres() + "/");
            hand.kies(
                    page.locator("main")
                            .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Provincie")),
                    "Overijssel");
            hand.klik(knop(page, "Toon"));
            Locator eerst = page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Eerst aandacht voor"))
                    .getByRole(AriaRole.LINK)
                    .nth(hoeveelste);
            naam = eerst.innerText().strip();
            hand.klik(eerst);
            assertThat(page.locator("h1")).hasText(naam);

            hand.klik(link(page, "Voorstellen"));
            hand.vul(
                    page.locator("main")
                            .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Halfjaar")),
                    HALFJAAR);
            hand.klik(knop(page, "Maak het voorstel"));
            assertThat(page.locator("h1")).hasText("Neem een besluit over " + naam);
            voorstel = page.url();
            assertThat(bezoek.fouten()).isEmpty();
        }
        try (Bezoek bezoek = Bezoek.van(chromium, "gs-overijssel", venster)) {
            Page page = bezoek.page();
            Hand hand = handen.apply(page);
            page.navigate(voorstel);
            hand.vul(page.getByLabel("Wie besluit"), "Gedeputeerde Staten");
            hand.vul(page.getByLabel("Motivering"), "Besproken in het overleg van deze week.");
            hand.klik(knop(page, "Verder: controleer de gevolgen"));
            assertThat(page.locator("main")).containsText("Er is nog niets vastgelegd.");
            hand.klik(knop(page, "Leg het besluit vast"));
            assertThat(page.locator("h1")).hasText("Besluiten over " + naam);

            hand.klik(link(page, "Brieven aan " + naam));
            Locator brief = page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText("concept"));
            page.waitForURL("**/notificatie/**"); // else loading again would stop the way there
            await().atMost(AANKOMST).until(() -> {
                page.reload();
                return brief.count() > 0;
            });
            hand.klik(brief.first().getByRole(AriaRole.LINK));
            hand.klik(knop(page, "Stel de brief vast"));
            hand.klik(knop(page, "Verzend de brief"));
            assertThat(page.locator("main dl").first()).containsText("Verzonden");
            assertThat(bezoek.fouten()).isEmpty();
        }
    }

    private static Locator menu(Page page, String naam) {
        return page.getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Hoofdmenu"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static Locator knop(Page page, String naam) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(naam));
    }

    private static Locator link(Page page, String naam) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }
}
