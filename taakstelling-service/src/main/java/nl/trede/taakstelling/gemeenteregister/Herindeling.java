// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;

/**
 * Gemeenten that end on a day, on any day of the year, and where each of them goes to.
 *
 * @param datum first day of the new indeling; the predecessors exist until the day before
 * @param bron where a reader can look it up
 */
public record Herindeling(LocalDate datum, List<Overgang> overgangen, String bron) {

    public Herindeling {
        overgangen = List.copyOf(overgangen);
    }

    /** Those that end, each once. */
    public List<Gemeentecode> opgeheven() {
        return overgangen.stream().map(Overgang::van).distinct().toList();
    }

    /** Those that go on, each once. */
    public List<Gemeentecode> opvolgers() {
        return overgangen.stream().map(Overgang::naar).distinct().toList();
    }

    /** The overgangen of one predecessor. */
    public Stream<Overgang> van(Gemeentecode gemeente) {
        return overgangen.stream().filter(overgang -> overgang.van().equals(gemeente));
    }
}
