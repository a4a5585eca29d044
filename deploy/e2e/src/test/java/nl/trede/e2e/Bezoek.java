// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A window in which one user visits a system. The one place where a browser says who it is. Keeps what went wrong: an error of a script or in the
 * console, and each answer of 400 or more that the visitor did not ask for.
 */
final class Bezoek implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> fouten = new ArrayList<>();

    private Bezoek(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
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
    }

    static Bezoek van(Chromium chromium, String gebruiker) {
        return van(chromium, gebruiker, opties -> opties);
    }

    /** @param venster size and manners of the window */
    static Bezoek van(Chromium chromium, String gebruiker, UnaryOperator<NewContextOptions> venster) {
        String naamEnWachtwoord = gebruiker + ":" + gebruiker;
        String bewijs = Base64.getEncoder().encodeToString(naamEnWachtwoord.getBytes(StandardCharsets.UTF_8));
        NewContextOptions opties = new NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setExtraHTTPHeaders(Map.of("Authorization", "Basic " + bewijs));
        return new Bezoek(chromium.browser().newContext(venster.apply(opties)));
    }

    Page page() {
        return page;
    }

    List<String> fouten() {
        return List.copyOf(fouten);
    }

    @Override
    public void close() {
        context.close();
    }
}
