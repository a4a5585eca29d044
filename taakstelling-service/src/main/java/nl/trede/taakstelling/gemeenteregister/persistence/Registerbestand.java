// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import static nl.trede.taakstelling.gemeenteregister.persistence.Registerregels.dag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Herindeling;
import nl.trede.taakstelling.gemeenteregister.Overgang;

/** The register that ships with the service; the files name their sources. */
final class Registerbestand {

    private Registerbestand() {}

    /** Those that are and those that were, each once. */
    static List<Gemeente> gemeenten() {
        var gemeenten = new LinkedHashMap<Gemeentecode, Gemeente>();
        Stream.concat(
                        Registerregels.lees("gemeenten.csv").stream().map(Registerbestand::gemeente),
                        Registerregels.lees("herindelingen.csv").stream().map(Registerbestand::opgeheven))
                .forEach(gemeente -> gemeenten.putIfAbsent(gemeente.code(), gemeente));
        return List.copyOf(gemeenten.values());
    }

    /** One for each gemeente that ended, oldest first. */
    static List<Herindeling> herindelingen() {
        return Registerregels.lees("herindelingen.csv").stream()
                .collect(Collectors.groupingBy(deel -> deel[1], LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Registerbestand::herindeling)
                .toList();
    }

    private static Gemeente gemeente(String[] deel) {
        return new Gemeente(
                new Gemeentecode(deel[0]),
                deel[1],
                new Provinciecode(deel[2]),
                Integer.valueOf(deel[3]),
                dag(deel[4]),
                dag(deel[5]));
    }

    private static Gemeente opgeheven(String[] deel) {
        return new Gemeente(new Gemeentecode(deel[1]), deel[2], new Provinciecode(deel[3]), null, null, dag(deel[0]));
    }

    private static Herindeling herindeling(List<String[]> regels) {
        var overgangen = regels.stream()
                .map(deel -> new Overgang(
                        new Gemeentecode(deel[1]),
                        new Gemeentecode(deel[4]),
                        deel[5].isEmpty() ? null : new BigDecimal(deel[5])))
                .toList();
        return new Herindeling(LocalDate.parse(regels.get(0)[0]), overgangen, regels.get(0)[6]);
    }
}
