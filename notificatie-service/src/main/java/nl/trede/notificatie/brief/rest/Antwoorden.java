// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.rest;

import nl.trede.notificatie.brief.Brief;
import nl.trede.notificatie.brief.Uitkomst;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** What came of asking something of a letter, as an answer. */
final class Antwoorden {

    private Antwoorden() {}

    static RestResponse<BriefView> gemaakt(Uitkomst uitkomst) {
        return RestResponse.status(RestResponse.Status.CREATED, BriefView.van(brief(uitkomst)));
    }

    static Brief brief(Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Geweigerd geweigerd) {
            throw Problem.conflict(geweigerd.reden());
        }
        if (uitkomst instanceof Uitkomst.Verboden verboden) {
            throw Problem.verboden(verboden.reden());
        }
        if (uitkomst instanceof Uitkomst.Ongeldig ongeldig) {
            throw Problem.ongeldig(ongeldig.redenen().stream()
                    .map(reden -> new Fout(ongeldig.veld(), reden))
                    .toList());
        }
        return ((Uitkomst.Gedaan) uitkomst).brief();
    }
}
