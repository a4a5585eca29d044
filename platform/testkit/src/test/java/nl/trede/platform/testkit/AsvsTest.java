// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** docs/asvs.md leaves nothing out, and names nothing that is not there. */
class AsvsTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([^|]+) \\| ([a-z/]+) \\| ([^|]*) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final String PAGE = Checkout.SOURCES.stream()
            .filter(source -> source.path().equals("docs/asvs.md"))
            .findFirst()
            .orElseThrow()
            .text();
    private static final Map<String, String> ROWS = rows();

    /** How many requirements of level 1 and 2 each chapter has. */
    @ParameterizedTest
    @CsvSource({
        "1, 27", "2, 11", "3, 19", "4, 10", "5, 9", "6, 35", "7, 18", "8, 7", "9, 7", "10, 29", "11, 14", "12, 9",
        "13, 13", "14, 9", "15, 13", "16, 16", "17, 7"
    })
    void every_requirement_has_its_row(int chapter, int requirements) {
        assertThat(ROWS.keySet()).filteredOn(id -> id.startsWith(chapter + ".")).hasSize(requirements);
    }

    @Test
    void every_row_says_whether_and_why() {
        assertThat(ROWS).allSatisfy((id, row) -> {
            var cells = List.of(row.split(" \\| "));
            assertThat(cells.get(0)).as(id).isIn("yes", "partly", "open", "installation", "idp", "n/a");
            assertThat(cells).as(id).hasSize(2);
        });
        assertThat(PAGE.lines().filter(line -> line.matches("\\| \\d.*")).count())
                .isEqualTo(ROWS.size());
    }

    @Test
    void every_class_that_is_named_exists() {
        var names = NAMED.matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(40);
        assertThat(names)
                .allSatisfy(name -> assertThat(Checkout.SOURCES).as(name).anyMatch(source -> source.path()
                        .endsWith("/" + name + ".java")));
    }

    private static Map<String, String> rows() {
        var rows = new LinkedHashMap<String, String>();
        ROW.matcher(PAGE).results().forEach(row -> assertThat(
                        rows.put(row.group(1), row.group(3) + " | " + row.group(4)))
                .as(row.group(1) + " twice")
                .isNull());
        return rows;
    }
}
