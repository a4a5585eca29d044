// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows the links of the pages, from the first page on, to one page of each kind: addresses that differ only in a code, a number, a name of a
 * halfjaar or the value of a parameter are one kind; so are a page of now and the same page looking back.
 */
final class Wandeling {

    /** More kinds than this means that the kinds are not told apart well, not that the system is this large. */
    private static final int MOST = 250;

    private final String adres;
    private final Map<String, String> bezocht = new LinkedHashMap<>();

    Wandeling(String adres) {
        this.adres = adres;
    }

    /** Calls {@code bij} on each page, with its kind. Returns the kinds seen. */
    Set<String> loop(Page page, BiConsumer<String, Page> bij) {
        Deque<String> wacht = new ArrayDeque<>(List.of("/"));
        while (!wacht.isEmpty()) {
            String pad = wacht.removeFirst();
            if (bezocht.putIfAbsent(soort(pad), pad) != null) {
                continue;
            }
            if (bezocht.size() > MOST) {
                throw new AssertionError("Meer dan " + MOST + " soorten pagina's: " + bezocht.keySet());
            }
            if (!isPagina(page, pad)) {
                continue;
            }
            page.navigate(adres + pad);
            bij.accept(soort(pad), page);
            links(page).forEach(wacht::addLast);
        }
        return new TreeSet<>(bezocht.keySet());
    }

    /** The address of the page that was seen of this kind. */
    String voorbeeld(String soort) {
        return bezocht.get(soort);
    }

    /** Asked first, since a browser makes a download of a file. */
    private boolean isPagina(Page page, String pad) {
        String type = page.request().head(adres + pad).headers().getOrDefault("content-type", "");
        return type.startsWith("text/html");
    }

    /** Links to pages of this system; not to its API. */
    private List<String> links(Page page) {
        @SuppressWarnings("unchecked") // evalAll gives a list of texts
        List<String> alle = (List<String>) page.locator("a[href]")
                .evaluateAll("links => links.map(link => new URL(link.getAttribute('href'), document.baseURI).href)");
        return alle.stream()
                .filter(link -> link.startsWith(adres + "/"))
                .map(link -> link.substring(adres.length()).replaceFirst("#.*", ""))
                .filter(link -> !link.matches("/[a-z]+/v\\d+/.*"))
                .distinct()
                .sorted(Comparator.comparing(Wandeling::soort))
                .toList();
    }

    /** The address without what differs between two pages of a kind. */
    static String soort(String pad) {
        URI uri = URI.create(pad);
        String vorm = uri.getPath()
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("\\b(GM|PV)\\d+", "$1")
                .replaceAll("\\d{4}-(II|I)\\b", "{halfjaar}")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "{datum}")
                .replaceAll("/\\d+(?=/|$)", "/{nummer}");
        Set<String> parameters = Stream.of(
                        uri.getRawQuery() == null
                                ? new String[0]
                                : uri.getRawQuery().split("&"))
                .map(parameter -> parameter.replaceFirst("=.*", ""))
                .filter(naam -> !naam.isEmpty() && !naam.equals("bekendOp"))
                .collect(Collectors.toCollection(TreeSet::new));
        return parameters.isEmpty() ? vorm : vorm + "?" + String.join("&", parameters);
    }
}
