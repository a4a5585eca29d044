// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.register.Gemeente;

/**
 * What a college sends about a halfjaar that was missed (rule 59).
 *
 * @param halfjaar null only while it is asked and not recorded, as is ontvangenOp
 * @param vastgesteldOp the day the college adopted it, on or before it came
 * @param toelichting null when there is none
 */
public record Toezichtinformatie(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate ontvangenOp,
        LocalDate vastgesteldOp,
        String toelichting,
        Instant vastgelegdOp) {

    /** What stands in the way of recording it, as far as it could be read; without the day of adoption it is refused. */
    public List<Bezwaar> bezwaren(Gemeente van, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        if (halfjaar != null && !van.bestaatIn(halfjaar)) {
            bezwaren.add(new Bezwaar("halfjaar", "gemeente " + van.naam() + " bestaat niet in " + halfjaar));
        }
        if (vastgesteldOp == null) {
            bezwaren.add(
                    new Bezwaar("vastgesteldOp", "is verplicht: het college moet de toezichtinformatie vaststellen"));
        } else if (ontvangenOp != null && vastgesteldOp.isAfter(ontvangenOp)) {
            bezwaren.add(new Bezwaar("vastgesteldOp", "ligt na de ontvangst: het college stelt haar eerst vast"));
        } else if (halfjaar != null && vastgesteldOp.isBefore(halfjaar.eersteDag())) {
            bezwaren.add(new Bezwaar("vastgesteldOp", "ligt voor het begin van " + halfjaar));
        }
        if (ontvangenOp != null && halfjaar != null && ontvangenOp.isBefore(halfjaar.peilmoment())) {
            bezwaren.add(new Bezwaar(
                    "ontvangenOp",
                    "ligt voor het peilmoment van " + halfjaar + " (" + Dag.kort(halfjaar.peilmoment()) + ")"));
        } else if (ontvangenOp != null && ontvangenOp.isAfter(vandaag)) {
            bezwaren.add(new Bezwaar("ontvangenOp", "ligt in de toekomst"));
        }
        return bezwaren;
    }

    /** Whether both are about the same that came; the words with it may differ. */
    public boolean isDezelfdeAls(Toezichtinformatie ander) {
        return halfjaar.equals(ander.halfjaar)
                && ontvangenOp.equals(ander.ontvangenOp)
                && vastgesteldOp.equals(ander.vastgesteldOp);
    }
}
