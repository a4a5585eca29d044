// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.util.List;
import java.util.Map;

/**
 * A line as it stands in the file, before anything is made of it.
 *
 * @param regel place in the file, from 1
 * @param velden text by field, trimmed; an absent field is missing or empty
 * @param waarvan kinds as given; empty when none are
 * @param fouten what the reader of the file already found wrong; a field named here is not judged again
 */
public record RuweRegel(int regel, Map<String, String> velden, List<Onderdeel> waarvan, List<Regelfout> fouten) {

    /** A line of which nothing can be made at all. */
    public static RuweRegel onleesbaar(int regel, String reden) {
        return new RuweRegel(regel, Map.of(), List.of(), List.of(new Regelfout(regel, "regel", reden)));
    }

    /**
     * A kind within the line as it stands in the file.
     *
     * @param pad where it stands, for a reason
     * @param soort null when missing
     * @param aantal null when missing
     */
    public record Onderdeel(String pad, String soort, String aantal) {}

    boolean onleesbaar() {
        return fouten.stream().anyMatch(fout -> fout.veld().equals("regel"));
    }

    boolean heeftFout(String veld) {
        return fouten.stream().anyMatch(fout -> fout.veld().equals(veld));
    }
}
