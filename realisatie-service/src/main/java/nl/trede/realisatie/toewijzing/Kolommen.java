// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which column means what, by the name in the header; capitals and white space do not matter. Null: there is no such column.
 *
 * @param gemeente code or name
 * @param naam the name beside the code, held against it
 * @param halfjaar null: follows from the peildatum
 * @param peildatum null: stands above the table
 * @param gehuisvest persons, cumulative in the halfjaar
 * @param status null: follows from the peildatum
 * @param waarvan column by kind within the count, as HAR
 */
public record Kolommen(
        String gemeente,
        String naam,
        String halfjaar,
        String peildatum,
        String gehuisvest,
        String status,
        Map<String, String> waarvan) {

    public Kolommen {
        waarvan = waarvan == null ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(waarvan));
    }

    /** Field and column of all that are named, the kinds last. */
    public List<Benoemd> benoemd() {
        var alle = new ArrayList<Benoemd>();
        voegToe(alle, "gemeente", gemeente);
        voegToe(alle, "naam", naam);
        voegToe(alle, "halfjaar", halfjaar);
        voegToe(alle, "peildatum", peildatum);
        voegToe(alle, "gehuisvest", gehuisvest);
        voegToe(alle, "status", status);
        waarvan.forEach((soort, kolom) -> voegToe(alle, "waarvan." + soort, kolom));
        return alle;
    }

    private static void voegToe(List<Benoemd> alle, String veld, String kolom) {
        if (kolom != null) {
            alle.add(new Benoemd(veld, kolom));
        }
    }

    /** A field with the name of its column. */
    public record Benoemd(String veld, String kolom) {}
}
