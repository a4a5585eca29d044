// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** @param op the page that it stands on */
    private record Link(String pad, String op) {}

    private final String adres;
    private final Set<String> bekend = new LinkedHashSet<>();
    private final List<String> doodlopend = new ArrayList<>();

    Wandeling(String adres) {
        this.adres = adres;
    }

    /** Calls {@code bij} on each page, with its kind. */
    void loop(Page page, BiConsumer<String, Page> bij) {
        Deque<Link> wacht = new ArrayDeque<>(List.of(new Link("/", "het begin")));
        while (!wacht.isEmpty()) {
            Link link = wacht.removeFirst();
            String soort = soort(link.pad());
            if (!bekend.add(soort)) {
                continue;
            }
            if (bekend.size() > MOST) {
                throw new AssertionError("Meer dan " + MOST + " soorten pagina's: " + bekend);
            }
            if (isPagina(page, link)) {
                page.navigate(adres + link.pad());
                bij.accept(soort, page);
                links(page).forEach(pad -> wacht.addLast(new Link(pad, link.pad())));
            }
        }
    }

    /** The links, of the kinds that were followed, that lead nowhere: with the page they stand on and what the answer was. */
    List<String> doodlopend() {
        return List.copyOf(doodlopend);
    }

    /** Asked first, since a browser makes a download of a file. A refusal to say it is noted: what lies there could not be looked at. */
    private boolean isPagina(Page page, Link link) {
        APIResponse antwoord = page.request().head(adres + link.pad());
        if (!antwoord.ok()) {
            doodlopend.add("%s, op %s: HEAD geeft %d".formatted(link.pad(), link.op(), antwoord.status()));
            return false;
        }
        return antwoord.headers().getOrDefault("content-type", "").startsWith("text/html");
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
