// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;

/**
 * A step of a plan as it was asked.
 *
 * @param termijn the time the gemeente gets; null when none is given
 * @param brief whether a letter is wanted; a termijn then runs from the day it is sent
 */
public record Planverzoek(Gemeente gemeente, Planstap stap, Plantermijn termijn, boolean brief) {

    static final String DOCUMENT = "PLAN_VAN_AANPAK";

    /**
     * Time for a plan.
     *
     * @param duur null = by beleid
     * @param reden null when none was given
     */
    public record Plantermijn(Duur duur, String reden) {

        private Duur volgens(Duur beleid) {
            return duur == null ? beleid : duur;
        }
    }

    /**
     * What stands in the way, as far as the fields could be read.
     *
     * @param document what the beleid says of a plan; null when it says nothing
     */
    public List<Bezwaar> bezwaren(Document document) {
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaren.addAll(
                stap.status() == null || stap.vraagt()
                        ? Dagkeuring.bezwaren("datum", stap.datum())
                        : Dagkeuring.nietLater("datum", stap.datum(), Vandaag.op(stap.vastgelegdOp())));
        bezwaren.addAll(Dagkeuring.bestaat("datum", gemeente, stap.datum()));
        if (stap.uiterlijk() != null && stap.datum() != null && stap.uiterlijk().isBefore(stap.datum())) {
            bezwaren.add(new Bezwaar("uiterlijk", "ligt voor de datum van deze stap"));
        } else {
            bezwaren.addAll(Dagkeuring.bezwaren("uiterlijk", stap.uiterlijk()));
        }
        stap.maatregelen()
                .forEach(een -> bezwaren.addAll(
                        Dagkeuring.bezwaren("maatregelen[" + (een.nummer() - 1) + "].gereedOp", een.gereedOp())));
        if (stap.doorkijk() != null && stap.halfjaren().stream().anyMatch(een -> een.compareTo(stap.doorkijk()) >= 0)) {
            bezwaren.add(new Bezwaar("doorkijk", "ligt niet na de halfjaren van het plan"));
        }
        if (termijn != null && !stap.vraagt()) {
            bezwaren.add(new Bezwaar("termijn", "hoort bij een plan of bijstelling die wordt gevraagd", "status"));
        }
        if (termijn != null && stap.uiterlijk() != null) {
            bezwaren.add(new Bezwaar("uiterlijk", "geef een termijn of een vaste dag, niet allebei"));
        }
        if (brief && stap.status() == Planstatus.ONTVANGEN) {
            bezwaren.add(new Bezwaar("brief", "hoort niet bij een ontvangen plan: er valt nog niets te berichten"));
        }
        var beleid = beleid(document);
        if (termijn != null && termijn.duur() == null && beleid == null) {
            bezwaren.add(new Bezwaar("termijn.aantal", "is verplicht; het beleid geeft geen termijn", "datum"));
        } else if (termijn != null
                && beleid != null
                && !beleid.equals(termijn.volgens(beleid))
                && termijn.reden() == null) {
            bezwaren.add(new Bezwaar(
                    "termijn.reden",
                    "is verplicht bij afwijken van het beleid (" + beleid.inWoorden() + ")",
                    "datum",
                    "termijn.aantal",
                    "termijn.eenheid"));
        }
        return bezwaren;
    }

    LegPlanstapVast.Opdracht naarOpdracht(Document document) {
        return new LegPlanstapVast.Opdracht(
                gemeente, stap, document == null ? List.of() : document.eisen(), gevraagd(document), brief);
    }

    private Termijn.Gevraagd gevraagd(Document document) {
        var beleid = beleid(document);
        return termijn == null
                ? null
                : new Termijn.Gevraagd(
                        DOCUMENT,
                        document == null ? "plan van aanpak" : document.naam(),
                        beleid,
                        termijn.volgens(beleid),
                        null,
                        beleid != null && document.termijn().algemeneTermijnenwet(),
                        termijn.reden());
    }

    private static Duur beleid(Document document) {
        return document == null || document.termijn() == null
                ? null
                : document.termijn().duur();
    }
}
