// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Weigering;
import nl.trede.toezicht.termijn.Duur;

/** Holds an asked termijn against the beleid: a known document, a number of weeks, and a reason when those differ (Awb 4:84). */
final class Termijntoets {

    private Termijntoets() {}

    /**
     * The event of a besluit other than TREDE has its termijn in weeks, so there a beleid in another unit asks for weeks.
     *
     * @param termijn null when none was asked
     * @param soort null when not said
     * @param kader null when the provincie has none
     */
    static List<Weigering> toets(VoorgenomenTermijn termijn, Besluitsoort soort, Beleidskader kader) {
        var weigeringen = new ArrayList<Weigering>();
        if (termijn == null) {
            return weigeringen;
        }
        var document = kader == null ? null : kader.document(termijn.document()).orElse(null);
        if (termijn.document() == null) {
            weigeringen.add(new Weigering("termijn.document", "is verplicht"));
        } else if (kader != null && document == null) {
            weigeringen.add(new Weigering("termijn.document", "kies uit " + documenten(kader)));
        }
        var beleid = document == null || document.termijn() == null
                ? null
                : document.termijn().duur();
        if (termijn.weken() == null && beleid != null && !past(beleid, soort)) {
            weigeringen.add(nietInWeken(document));
        } else if (termijn.weken() == null && beleid == null) {
            weigeringen.add(new Weigering("termijn.weken", "is verplicht; het beleid geeft geen termijn"));
        } else if (termijn.weken() != null && termijn.weken() < 1) {
            weigeringen.add(new Weigering("termijn.weken", "mag niet kleiner zijn dan 1"));
        } else if (termijn.weken() != null
                && beleid != null
                && !Duur.weken(termijn.weken()).equals(beleid)
                && termijn.reden() == null) {
            weigeringen.add(new Weigering(
                    "termijn.reden", "is verplicht bij afwijken van het beleid (" + beleid.inWoorden() + ")"));
        }
        if (termijn.doorkijk() != null
                && termijn.halfjaren().stream().anyMatch(h -> h.compareTo(termijn.doorkijk()) >= 0)) {
            weigeringen.add(new Weigering("termijn.doorkijk", "ligt niet na de halfjaren van de termijn"));
        }
        return weigeringen;
    }

    private static boolean past(Duur beleid, Besluitsoort soort) {
        return soort == null || soort == Besluitsoort.TREDE || beleid.inWeken() != null;
    }

    private static Weigering nietInWeken(Document document) {
        return new Weigering(
                "termijn.weken",
                "is verplicht: het beleid geeft voor " + document.naam() + " "
                        + document.termijn().duur().inWoorden()
                        + ", en de brief bij dit soort besluit kan alleen weken noemen; geef de weken met de reden");
    }

    private static String documenten(Beleidskader kader) {
        return kader.documenten().stream().map(Document::code).collect(Collectors.joining(", "));
    }
}
