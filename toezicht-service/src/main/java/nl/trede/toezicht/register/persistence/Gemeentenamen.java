// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Gemeenten by what someone types of their name or code. The register is small: it is read in one query and looked through here. */
@ApplicationScoped
public class Gemeentenamen {

    private static final Pattern TEKENS = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern SCHEIDING = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * A gemeente that was found.
     *
     * @param provincie the name of its provincie
     * @param geldigTot first day it no longer exists; null = still there
     */
    public record Gevonden(String code, String naam, String provincie, LocalDate geldigTot) {

        boolean heet(String gezocht) {
            return kaal(code).equals(gezocht) || namen().anyMatch(gezocht::equals);
        }

        boolean past(String gezocht) {
            return kaal(code).startsWith(gezocht) || namen().anyMatch(een -> (" " + een).contains(" " + gezocht));
        }

        private Stream<String> namen() {
            return Stream.concat(Stream.of(naam), ROEPNAMEN.getOrDefault(code, List.of()).stream())
                    .map(Gemeentenamen::kaal);
        }
    }

    private static final Map<String, List<String>> ROEPNAMEN = roepnamen();

    private final EntityManager database;

    Gemeentenamen(EntityManager database) {
        this.database = database;
    }

    /**
     * Those within reach of who asks of which a word of the name, of what it is called in daily speech, or the code, begins with the text; accents, apostrophes and capitals make no difference. The ones
     * that are called exactly so come first, then by name; empty for a text without letter or digit.
     */
    public List<Gevonden> zoek(String tekst) {
        var gezocht = kaal(tekst);
        return gezocht.isEmpty()
                ? List.of()
                : alle().stream()
                        .filter(een -> een.past(gezocht))
                        .sorted(Comparator.comparing((Gevonden een) -> !een.heet(gezocht))
                                .thenComparing(een -> kaal(een.naam()))
                                .thenComparing(Gevonden::code))
                        .toList();
    }

    /** The one that is meant: the only one found, or the only one that is called exactly so and still exists; null when that is not sure. */
    public static Gevonden bedoeld(String tekst, List<Gevonden> gevonden) {
        if (gevonden.size() == 1) {
            return gevonden.get(0);
        }
        var gezocht = kaal(tekst);
        var precies = gevonden.stream().filter(een -> een.heet(gezocht)).toList();
        return precies.size() == 1 && precies.get(0).geldigTot() == null ? precies.get(0) : null;
    }

    private List<Gevonden> alle() {
        return database.createNativeQuery(
                        """
                        SELECT g.code, g.naam, p.naam AS provincie, g.geldig_tot
                        FROM gemeente g JOIN provincie p ON p.code = g.provincie
                        WHERE (SELECT ziet_alles()) OR g.code IN (SELECT ziet_gemeenten())""",
                        Gevonden.class)
                .getResultList();
    }

    /** By code of the gemeente. */
    private static Map<String, List<String>> roepnamen() {
        try (var in = Gemeentenamen.class.getResourceAsStream("/register/roepnamen.csv")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(regel -> regel.startsWith("GM"))
                    .map(regel -> regel.split(";"))
                    .collect(groupingBy(delen -> delen[0], mapping(delen -> delen[1], toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kaal(String tekst) {
        var zonder =
                TEKENS.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
        return SCHEIDING
                .matcher(zonder.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
