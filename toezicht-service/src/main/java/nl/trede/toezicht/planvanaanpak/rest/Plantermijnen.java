// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.rest.Fout;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Tijdseenheid;

/** What the beleid says of a plan and its termijn. */
@ApplicationScoped
class Plantermijnen {

    private static final String CODE = "PLAN_VAN_AANPAK";

    private final Beleidskaders kaders;

    Plantermijnen(Beleidskaders kaders) {
        this.kaders = kaders;
    }

    /** As the beleid of that day has it; null when it names no plan or there is none. */
    Document document(Gemeente gemeente, LocalDate dag) {
        return kaders.voor(gemeente.provincie(), Halfjaar.van(dag), dag)
                .flatMap(kader -> kader.document(CODE))
                .orElse(null);
    }

    static List<Fout> fouten(PlanBody.Plantermijn termijn, Document document) {
        var fouten = new ArrayList<Fout>();
        if (termijn == null) {
            return fouten;
        }
        var beleid = beleid(document);
        if (termijn.aantal() == null && beleid == null) {
            fouten.add(new Fout("termijn.aantal", "is verplicht; het beleid geeft geen termijn"));
        } else if (beleid != null && !beleid.equals(duur(termijn, beleid)) && reden(termijn) == null) {
            fouten.add(
                    new Fout("termijn.reden", "is verplicht bij afwijken van het beleid (" + beleid.inWoorden() + ")"));
        }
        return fouten;
    }

    /** Null when no termijn was asked. */
    static Termijn.Gevraagd gevraagd(PlanBody.Plantermijn termijn, Document document) {
        if (termijn == null) {
            return null;
        }
        var beleid = beleid(document);
        return new Termijn.Gevraagd(
                CODE,
                document == null ? "plan van aanpak" : document.naam(),
                beleid,
                duur(termijn, beleid),
                null,
                wet(document),
                reden(termijn));
    }

    private static Duur duur(PlanBody.Plantermijn termijn, Duur beleid) {
        return termijn.aantal() == null
                ? beleid
                : new Duur(termijn.aantal(), termijn.eenheid() == null ? Tijdseenheid.WEKEN : termijn.eenheid());
    }

    private static Duur beleid(Document document) {
        return document == null || document.termijn() == null
                ? null
                : new Duur(document.termijn().aantal(), document.termijn().eenheid());
    }

    private static boolean wet(Document document) {
        return document != null
                && document.termijn() != null
                && document.termijn().algemeneTermijnenwet();
    }

    private static String reden(PlanBody.Plantermijn termijn) {
        return termijn.reden() == null || termijn.reden().isBlank()
                ? null
                : termijn.reden().strip();
    }
}
