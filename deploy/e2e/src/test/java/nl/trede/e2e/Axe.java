// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA and good practice, as axe finds them. */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Each as "rule: first element (how many)". */
    static List<String> bevindingen(Page page) {
        return van(new AxeBuilder(page).withTags(WCAG));
    }

    /** Only whether texts stand out from their ground. */
    static List<String> contrast(Page page) {
        return van(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> van(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(regel -> regel.getId() + ": " + regel.getNodes().get(0).getHtml() + " ("
                        + regel.getNodes().size() + "x)")
                .toList();
    }
}
