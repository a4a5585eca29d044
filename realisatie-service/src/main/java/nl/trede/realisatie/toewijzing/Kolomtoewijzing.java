// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;

/**
 * How files of one bron are read.
 *
 * @param bron whose files they are; a levering of this bron is read with it
 * @param omschrijving for people
 * @param voorbeeld whether it is an example and not the layout of a real bron
 * @param namen gemeenten by a name that the register does not have
 */
public record Kolomtoewijzing(
        String bron,
        String omschrijving,
        boolean voorbeeld,
        Kolommen kolommen,
        Leeswijze leeswijze,
        Map<String, Gemeentecode> namen) {

    public Kolomtoewijzing {
        namen = Map.copyOf(namen);
    }

    /** Nothing but columns: a toewijzing to try. */
    public static Kolomtoewijzing proef(Kolommen kolommen) {
        return new Kolomtoewijzing("proef", "", false, kolommen, Leeswijze.GEWOON, Map.of());
    }

    /**
     * What stands around the table.
     *
     * @param peildatumNa word in a line above the header after which the peildatum of all lines stands; null when a column has it
     * @param totaalwoorden a line of which the gemeente begins with one of these is a total and no gemeente
     * @param werkblad name of the sheet of a workbook; null: the first
     */
    public record Leeswijze(String peildatumNa, List<String> totaalwoorden, String werkblad) {

        public static final Leeswijze GEWOON = new Leeswijze(null, List.of("totaal", "subtotaal"), null);

        public Leeswijze {
            totaalwoorden = List.copyOf(totaalwoorden);
        }
    }
}
