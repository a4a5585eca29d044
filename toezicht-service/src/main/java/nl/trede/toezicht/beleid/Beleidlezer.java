// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;
import java.util.Optional;

/** Reads a beleid that was not adopted: the two texts of a folder, held against all that a real one is held against. */
public interface Beleidlezer {

    /** What came of it. */
    sealed interface Uitkomst {}

    /** Everything fits. */
    record Gelezen(Beleidskader kader) implements Uitkomst {}

    /** Nothing is used; every fault that was found. */
    record Onbruikbaar(List<Leesfout> fouten) implements Uitkomst {}

    /**
     * Something wrong in a file.
     *
     * @param bestand beleid.yaml or trede.dmn
     * @param regel line in it, from 1; 0 when it concerns the file as a whole
     * @param reden in Dutch
     */
    record Leesfout(String bestand, int regel, String reden) {
        @Override
        public String toString() {
            return bestand + (regel > 0 ? ", regel " + regel : "") + ": " + reden;
        }
    }

    /** The two files of a beleid. */
    record Tekst(String beleidYaml, String tredeDmn) {}

    Uitkomst lees(Tekst concept);

    /** The files of a version that is shipped; empty when there is no such version. */
    Optional<Tekst> tekst(String versie);

    /** The names of the versions that are shipped, of all provincies. */
    List<String> versies();
}
