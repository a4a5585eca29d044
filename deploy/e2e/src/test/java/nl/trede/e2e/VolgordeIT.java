// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Facts come in any order, twice, and late; the end is the same. The figures of the letters are given to gemeenten of other provinces, so that
 * each order starts from nothing.
 */
@ExtendWith(LopendSysteem.class)
class VolgordeIT {

    private static final Map<String, List<Consumer<Cijfers>>> FEITEN = Map.of(
            "Almere",
            List.of(
                    c -> c.openingsstand("2023-II", -147),
                    c -> c.taakstelling("2023-II", 336, "VASTSTELLING", "2023-04-01"),
                    c -> c.taakstelling("2023-II", 216, "BIJSTELLING", "2023-11-10"),
                    c -> c.gehuisvest("2023-II", "2023-10-01", 190),
                    c -> c.gehuisvest("2023-II", "2024-01-01", 318),
                    c -> c.taakstelling("2024-I", 233, "VASTSTELLING", "2023-10-01")),
            "De Wolden",
            List.of(
                    c -> c.openingsstand("2024-I", -10),
                    c -> c.taakstelling("2024-I", 26, "VASTSTELLING", "2023-10-01"),
                    c -> c.gehuisvest("2024-I", "2024-07-01", 23),
                    c -> c.taakstelling("2024-II", 24, "VASTSTELLING", "2024-04-01")),
            "Dinkelland",
            List.of(
                    c -> c.openingsstand("2024-II", -23),
                    c -> c.taakstelling("2024-II", 26, "VASTSTELLING", "2024-04-01"),
                    c -> c.gehuisvest("2024-II", "2024-11-01", 3)),
            "Tynaarlo",
            List.of(
                    c -> c.openingsstand("2024-II", -38),
                    c -> c.taakstelling("2024-II", 33, "VASTSTELLING", "2024-04-01"),
                    c -> c.gehuisvest("2024-II", "2025-01-01", 41, "HAR", 23),
                    c -> c.taakstelling("2025-I", 34, "VASTSTELLING", "2024-10-01")));

    private final Trede trede;

    VolgordeIT(Trede trede) {
        this.trede = trede;
    }

    @ParameterizedTest(name = "{0} als {1}")
    @CsvSource(
            textBlock =
                    """
                    Almere,     GM0479, 1, 2023-II, 363, 318, -45, 2024-I, 278
                    Almere,     GM0361, 2, 2023-II, 363, 318, -45, 2024-I, 278
                    Almere,     GM0363, 3, 2023-II, 363, 318, -45, 2024-I, 278
                    Almere,     GM0392, 4, 2023-II, 363, 318, -45, 2024-I, 278
                    De Wolden,  GM0394, 5, 2024-I,  36,  23,  -13, 2024-II, 37
                    De Wolden,  GM0400, 6, 2024-I,  36,  23,  -13, 2024-II, 37
                    De Wolden,  GM0402, 7, 2024-I,  36,  23,  -13, 2024-II, 37
                    Tynaarlo,   GM0439, 8, 2024-II, 71,  41,  -30, 2025-I,  64
                    Tynaarlo,   GM0383, 9, 2024-II, 71,  41,  -30, 2025-I,  64
                    Dinkelland, GM0385, 1, 2024-II, 49,  3,   -46, 2024-II, 49
                    Dinkelland, GM0396, 2, 2024-II, 49,  3,   -46, 2024-II, 49
                    """)
    void inElkeVolgordeEnTweeKeerHetzelfdeEinde(
            String brief,
            String gemeente,
            int volgorde,
            String halfjaar,
            int opgave,
            int gehuisvest,
            int saldo,
            String volgend,
            int volgendeOpgave) {
        Cijfers cijfers = new Cijfers(trede, gemeente, "cijfers van " + brief);
        Random random = new Random(volgorde);
        List<Consumer<Cijfers>> feiten = new ArrayList<>(FEITEN.get(brief));

        for (int keer = 1; keer <= 2; keer++) {
            Collections.shuffle(feiten, random);
            feiten.forEach(feit -> feit.accept(cijfers));
        }

        cijfers.stand(halfjaar, Map.of("opgave", opgave, "gehuisvest", gehuisvest, "saldo", saldo));
        cijfers.stand(volgend, Map.of("opgave", volgendeOpgave));
    }
}
