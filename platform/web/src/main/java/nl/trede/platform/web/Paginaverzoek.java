// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The address of the page that is being made.
 *
 * @param pad from the root of the host, without query
 * @param vraag the parameters of the query, in their order
 * @param inPad what the parts of the path that vary hold
 * @param metHalfjaar whether the page is about a halfjaar that its query names
 */
record Paginaverzoek(String pad, Map<String, List<String>> vraag, List<String> inPad, boolean metHalfjaar) {

    static final String SLEUTEL = Paginaverzoek.class.getName();

    private static final Paginaverzoek BUITEN = new Paginaverzoek("", Map.of(), List.of(), false);

    /** One without path for a page that is made outside a request to REST, as an error page may be. */
    static Paginaverzoek huidig() {
        var request = Arc.container().requestContext().isActive() ? CurrentRequestManager.get() : null;
        return request != null && request.getProperty(SLEUTEL) instanceof Paginaverzoek verzoek ? verzoek : BUITEN;
    }

    /** What the query says first under this name; empty when it says nothing. */
    Optional<String> eerste(String naam) {
        return vraag.getOrDefault(naam, List.of()).stream()
                .filter(waarde -> !waarde.isBlank())
                .findFirst();
    }

    /** The one provincie that the address names; null when it names none. */
    String provincie() {
        return inPad.stream()
                .filter(deel -> deel.matches("PV\\d{2}"))
                .findFirst()
                .or(() -> eerste("provincie").filter(code -> code.matches("PV\\d{2}")))
                .orElse(null);
    }
}
