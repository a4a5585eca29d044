// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.Collection;
import java.util.List;

/** Records inhabitants and tells each number once: also those that were recorded before anybody was told. */
public final class MeldInwonertallen {

    private final Inwonertallen inwonertallen;
    private final Inwonertalmeldingen meldingen;

    public MeldInwonertallen(Inwonertallen inwonertallen, Inwonertalmeldingen meldingen) {
        this.inwonertallen = inwonertallen;
        this.meldingen = meldingen;
    }

    /** A number that is the same as before is not told again. */
    public void leg(Collection<Inwonertal> nieuw) {
        inwonertallen.bewaar(nieuw);
        openstaande();
    }

    /** Tells what nobody was told of yet; none the second time. */
    public void openstaande() {
        List<Inwonertal> open = inwonertallen.nogTeMelden();
        if (!open.isEmpty()) {
            meldingen.vastgelegd(open);
        }
    }
}
