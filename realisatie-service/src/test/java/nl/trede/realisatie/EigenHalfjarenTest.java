// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests that run the service share one database, in any order: what one delivers must not be in the lists of another. */
class EigenHalfjarenTest {

    private static final Path BRONNEN = Path.of("src/test/java");
    private static final Pattern HALFJAAR = Pattern.compile("\\b((?:19|20)\\d\\d)-(I{1,2})\\b");
    private static final Pattern DAG = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

    @Test
    void elk_halfjaar_is_van_een_testklasse() throws IOException {
        Map<String, TreeSet<String>> vanWie = new TreeMap<>();
        try (var alle = Files.walk(BRONNEN)) {
            for (var bron :
                    alle.filter(pad -> pad.toString().endsWith("Test.java")).toList()) {
                var tekst = Files.readString(bron);
                if (tekst.contains("\n@QuarkusTest")) {
                    halfjaren(tekst).forEach(halfjaar -> vanWie.computeIfAbsent(halfjaar, nieuw -> new TreeSet<>())
                            .add(bron.getFileName().toString()));
                }
            }
        }
        assertThat(vanWie).hasSizeGreaterThan(30);
        assertThat(vanWie)
                .allSatisfy(
                        (halfjaar, klassen) -> assertThat(klassen).as(halfjaar).hasSize(1));
    }

    /** A first of January or July is left out: it may be the peilmoment of the halfjaar before. */
    private static TreeSet<String> halfjaren(String tekst) {
        var halfjaren = new TreeSet<String>();
        HALFJAAR.matcher(tekst).results().forEach(een -> halfjaren.add(een.group()));
        DAG.matcher(tekst)
                .results()
                .filter(dag -> !dag.group().matches(".*-0[17]-01"))
                .forEach(dag -> halfjaren.add(dag.group(1) + (Integer.parseInt(dag.group(2)) < 7 ? "-I" : "-II")));
        return halfjaren;
    }
}
