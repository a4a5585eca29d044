// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Logging in, roles and logging out in a real browser against a real Keycloak, and machine clients without a shared secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakIT {

    private static final String OVERIJSSEL = "GM1774";
    private static final String DRENTHE = "GM1690";

    private Trede trede;
    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
        trede = Trede.metKeycloak("keycloak");
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

    @Test
    void wieInlogtKomtTerugWaarHijWasEnIsBijElkeDienstBekend() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(trede.adres() + "/toezicht/werkvoorraad?provincie=PV23");
            assertThat(page.url())
                    .contains("/realms/trede/protocol/openid-connect/auth", "code_challenge_method=S256", "nonce=");
            login(page, "overijssel");
            assertThat(page.url()).isEqualTo(trede.adres() + "/toezicht/werkvoorraad?provincie=PV23");
            for (String pad :
                    new String[] {"/notificatie/brieven", "/taakstelling/halfjaren", "/realisatie/betwistingen"}) {
                assertThat(page.navigate(trede.adres() + pad).status()).as(pad).isEqualTo(200);
                assertThat(page.url()).as(pad).startsWith(trede.adres() + pad);
                assertThat(page.isVisible("header >> text=Log uit")).as(pad).isTrue();
            }
            for (Cookie cookie : context.cookies(trede.adres())) {
                if (cookie.name.startsWith("q_session")) {
                    assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                    assertThat(cookie.sameSite).as(cookie.name).hasToString("LAX");
                    assertThat(cookie.path).as(cookie.name).isEqualTo("/");
                }
            }
        }
    }

    @Test
    void eenRolDieNietMagZietHetNiet() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(trede.adres() + "/realisatie/leveringen");
            login(page, "coa");
            assertThat(page.url()).isEqualTo(trede.adres() + "/realisatie/leveringen");
            var antwoord = page.navigate(trede.adres() + "/toezicht/werkvoorraad");
            assertThat(antwoord.status()).isEqualTo(403);
            assertThat(page.textContent("h1")).isEqualTo("Geen toegang");
        }
    }

    @Test
    void wieUitlogtIsHetOokBijKeycloak() {
        try (BrowserContext context = context()) {
            Page page = context.newPage();
            page.navigate(trede.adres() + "/toezicht/werkvoorraad");
            login(page, "drenthe");
            page.click("header >> text=Log uit");
            page.waitForURL("**/afgemeld?*");
            assertThat(page.textContent("h1")).isEqualTo("U bent afgemeld");
            page.navigate(trede.adres() + "/toezicht/werkvoorraad");
            assertThat(page.url()).contains("/realms/trede/");
            assertThat(page.isVisible("#password")).isTrue();
        }
    }

    @Test
    void eenWachtwoordOfIngebouwdeGebruikerOpentHierNiets() {
        assertThat(trede.as("beheerder")
                        .get("/toezicht/v1/gemeenten/" + DRENTHE + "/dossier")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void eenSysteemWerktMetEenOndertekendeVerklaring() throws Exception {
        Client drenthe = trede.system("zaaksysteem-drenthe");
        drenthe.get("/toezicht/v1/gemeenten/" + DRENTHE + "/dossier").expect(200);
        assertThat(drenthe.put("/taakstelling/v1/taakstellingen/2024-I/" + DRENTHE, Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void eenTokenVanDrentheOpentNietsVanOverijssel() throws Exception {
        Client drenthe = trede.system("zaaksysteem-drenthe");
        Answer vreemd = drenthe.get("/toezicht/v1/gemeenten/" + OVERIJSSEL + "/dossier");
        Answer onbekend = drenthe.get("/toezicht/v1/gemeenten/GM0001/dossier");
        assertThat(vreemd.status()).isEqualTo(404);
        assertThat(vreemd.text().replace(OVERIJSSEL, "GM0001")).isEqualTo(onbekend.text());
        for (String pad : new String[] {
            "/taakstelling/v1/taakstellingen/2024-I/" + OVERIJSSEL,
            "/toezicht/v1/provincies/PV23/standen/2024-I",
            "/toezicht/v1/provincies/PV23/werkvoorraad",
            "/toezicht/v1/provincies/PV23/besluiten",
            "/toezicht/v1/gemeenten/" + OVERIJSSEL + "/standen/2024-I",
            "/toezicht/v1/gemeenten/" + OVERIJSSEL + "/besluiten"
        }) {
            assertThat(drenthe.get(pad).status()).as(pad).isEqualTo(404);
        }
        assertThat(drenthe.post("/toezicht/v1/gemeenten/" + OVERIJSSEL + "/overleggen", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private BrowserContext context() {
        return chromium.browser().newContext(new NewContextOptions().setLocale("nl-NL"));
    }

    private static void login(Page page, String naam) {
        page.fill("#username", naam);
        page.fill("#password", naam);
        page.click("#kc-login");
    }
}
