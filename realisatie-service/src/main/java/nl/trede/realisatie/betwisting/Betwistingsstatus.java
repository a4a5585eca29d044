// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.util.Optional;
import java.util.Set;

/** How far the handling of a betwisting is. */
public enum Betwistingsstatus {
    INGEDIEND("ingediend"),
    IN_ONDERZOEK("in onderzoek"),
    /** The figure became the disputed count through a correctie. */
    OVERGENOMEN("overgenomen"),
    AFGEWEZEN("afgewezen");

    private final String woord;

    Betwistingsstatus(String woord) {
        this.woord = woord;
    }

    public String woord() {
        return woord;
    }

    /** Whether it still waits for an answer. */
    public boolean isOpen() {
        return this == INGEDIEND || this == IN_ONDERZOEK;
    }

    /** Why this step cannot follow, in Dutch; empty when it can. */
    public Optional<String> bezwaarTegen(Betwistingsstatus volgende) {
        var mag =
                switch (this) {
                    case INGEDIEND -> Set.of(IN_ONDERZOEK);
                    case IN_ONDERZOEK -> Set.of(OVERGENOMEN, AFGEWEZEN);
                    case OVERGENOMEN, AFGEWEZEN -> Set.<Betwistingsstatus>of();
                };
        return mag.contains(volgende)
                ? Optional.empty()
                : Optional.of("Deze betwisting is %s en kan niet %s worden%s."
                        .formatted(woord, volgende.woord, this == INGEDIEND ? "; neem haar eerst in onderzoek" : ""));
    }
}
