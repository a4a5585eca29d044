// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.termijn.Dagkeuring;

/**
 * An afspraak as it was asked; of persons, achterstand and running taakstelling two give the third. Null is not given.
 *
 * @param datum null only while it is asked and not made
 * @param halfjaar null = that of the datum
 * @param percentageLopend of the running taakstelling, instead of a number
 */
public record Afspraakverzoek(
        LocalDate datum,
        Halfjaar halfjaar,
        Integer personen,
        Integer waarvanAchterstand,
        Integer waarvanLopend,
        Integer percentageLopend,
        String toelichting) {

    /** What the fields do to each other, as far as they could be read. */
    public List<Bezwaar> bezwaren() {
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaren.addAll(Dagkeuring.bezwaren("datum", datum));
        if (of0(personen) + of0(waarvanAchterstand) + of0(waarvanLopend) + of0(percentageLopend) == 0) {
            bezwaren.add(new Bezwaar(
                    "personen",
                    "geef minstens 1 persoon, of een percentage van de lopende taakstelling",
                    "waarvanAchterstand",
                    "waarvanLopend",
                    "percentageLopend"));
        }
        if (waarvanLopend != null && percentageLopend != null) {
            bezwaren.add(new Bezwaar(
                    "percentageLopend", "geef een aantal of een percentage van de lopende taakstelling, niet allebei"));
        } else if (personen != null && percentageLopend != null) {
            bezwaren.add(new Bezwaar("personen", "laat weg: het totaal volgt uit de achterstand en het percentage"));
        } else if (personen != null && !klopt()) {
            bezwaren.add(new Bezwaar(
                    "personen",
                    "is niet de som van achterstand en lopende taakstelling",
                    "waarvanAchterstand",
                    "waarvanLopend"));
        }
        if (halfjaar != null && datum != null && !halfjaar.heeftPeildatum(datum)) {
            bezwaren.add(new Bezwaar("datum", "ligt niet in " + halfjaar + " en is niet het peilmoment ervan"));
        }
        return bezwaren;
    }

    Afspraak naarAfspraak(Gemeentecode gemeente, Instant nu) {
        int achterstand = waarvanAchterstand != null || personen == null || waarvanLopend == null
                ? of0(waarvanAchterstand)
                : personen - waarvanLopend;
        return new Afspraak(
                UUID.randomUUID(),
                gemeente,
                datum,
                halfjaar == null ? Halfjaar.van(datum) : halfjaar,
                achterstand,
                percentageLopend == null ? lopend(achterstand) : null,
                percentageLopend,
                toelichting == null || toelichting.isBlank() ? null : toelichting.strip(),
                nu);
    }

    private Integer lopend(int achterstand) {
        return waarvanLopend != null ? waarvanLopend : Math.max(0, of0(personen) - achterstand);
    }

    private boolean klopt() {
        int delen = of0(waarvanAchterstand) + of0(waarvanLopend);
        return waarvanAchterstand != null && waarvanLopend != null ? personen == delen : personen >= delen;
    }

    private static int of0(Integer aantal) {
        return aantal == null ? 0 : aantal;
    }
}
