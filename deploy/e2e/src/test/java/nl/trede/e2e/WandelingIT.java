// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link PaginasIT} sees and what it would miss, on a handful of pages that are wrong on purpose. */
class WandelingIT {

    private final Map<String, String> paginas = new ConcurrentHashMap<>();
    private final List<String> bekeken = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::antwoord);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void van_elke_soort_wordt_een_pagina_bekeken_en_van_een_bestand_geen() {
        paginas.put(
                "/",
                "<a href='/toezicht/gemeenten/GM0034'>1</a><a href='/toezicht/gemeenten/GM0050#x'>2</a><a href='?a=1'>3</a>");
        paginas.put(
                "/toezicht/gemeenten/GM0034", "<a href='/toezicht/brief.pdf'>4</a><a href='/toezicht/v1/weg'>5</a>");
        assertThat(loop().doodlopend()).isEmpty();
        assertThat(bekeken).containsExactly("/", "/?a", "/toezicht/gemeenten/GM");
    }

    @ParameterizedTest
    @CsvSource({"/weg, 404", "/stuk, 500", "/zonder-head, 405"})
    void een_link_die_nergens_heen_leidt_wordt_gezegd_met_de_pagina_waarop_zij_staat(String pad, int status) {
        paginas.put("/", "<a href='/realisatie/leveringen'>1</a>");
        paginas.put("/realisatie/leveringen", "<a href='%s'>2</a>".formatted(pad));
        assertThat(loop().doodlopend())
                .containsExactly("%s, op /realisatie/leveringen: HEAD geeft %d".formatted(pad, status));
        assertThat(bekeken).containsExactly("/", "/realisatie/leveringen");
    }

    private Wandeling loop() {
        Wandeling wandeling =
                new Wandeling("http://localhost:" + server.getAddress().getPort());
        try (Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            wandeling.loop(page, (soort, gezien) -> bekeken.add(soort));
        }
        return wandeling;
    }

    private void antwoord(HttpExchange vraag) throws IOException {
        String pad = vraag.getRequestURI().getPath();
        boolean head = vraag.getRequestMethod().equals("HEAD");
        String inhoud = paginas.getOrDefault(pad, "");
        int status = 200;
        if (pad.equals("/stuk")) {
            status = 500;
        } else if (pad.equals("/zonder-head")) {
            status = head ? 405 : 200;
        } else if (!pad.endsWith(".pdf") && !paginas.containsKey(pad)) {
            status = 404;
        }
        vraag.getResponseHeaders()
                .add("Content-Type", pad.endsWith(".pdf") ? "application/pdf" : "text/html; charset=UTF-8");
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        vraag.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            vraag.getResponseBody().write(bytes);
        }
        vraag.close();
    }
}
