// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.ladder.Dag;

/**
 * A termijn that runs at once, as it was asked: a length or a fixed last day; neither is as the beleid says.
 *
 * @param document null only while it is asked and not given, as is the start
 * @param duur null when not given
 * @param laatsteDag null when not given
 * @param reden null when not given; a departure from the beleid needs one
 */
public record Termijnverzoek(
        String document,
        Duur duur,
        LocalDate laatsteDag,
        LocalDate start,
        String reden,
        List<Halfjaar> halfjaren,
        Halfjaar doorkijk) {

    public Termijnverzoek {
        reden = reden == null || reden.isBlank() ? null : reden.strip();
        halfjaren = halfjaren == null
                ? List.of()
                : halfjaren.stream()
                        .filter(Objects::nonNull)
                        .sorted()
                        .distinct()
                        .toList();
    }

    /** What the beleid says of the document; null when it gives no time or does not know it. */
    public record Beleid(String naam, Duur duur, boolean wet) {}

    /** What stands in the way, as far as the fields could be read. */
    public List<Bezwaar> bezwaren(Beleid beleid) {
        var bezwaren = new ArrayList<Bezwaar>();
        var volgens = beleid == null ? null : beleid.duur();
        if (duur != null && laatsteDag != null) {
            bezwaren.add(new Bezwaar("laatsteDag", "geef een aantal of een laatste dag, niet allebei"));
        } else if (duur == null && laatsteDag == null && volgens == null) {
            bezwaren.add(new Bezwaar(
                    "aantal", "is verplicht; het beleid geeft geen termijn", "document", "laatsteDag", "start"));
        }
        bezwaren.addAll(Dagkeuring.bezwaren("start", start));
        if (laatsteDag != null && start != null && laatsteDag.isBefore(start)) {
            bezwaren.add(new Bezwaar("laatsteDag", "ligt voor het begin van de termijn (" + Dag.kort(start) + ")"));
        } else {
            bezwaren.addAll(Dagkeuring.bezwaren("laatsteDag", laatsteDag));
        }
        if (volgens != null && !volgens.equals(toegekend(volgens)) && reden == null) {
            bezwaren.add(new Bezwaar(
                    "reden",
                    "is verplicht bij afwijken van het beleid (" + volgens.inWoorden() + ")",
                    "document",
                    "aantal",
                    "eenheid",
                    "laatsteDag",
                    "start"));
        }
        if (doorkijk != null && halfjaren.stream().anyMatch(een -> een.compareTo(doorkijk) >= 0)) {
            bezwaren.add(new Bezwaar("doorkijk", "ligt niet na de halfjaren van de termijn"));
        }
        return bezwaren;
    }

    /** Running since its start. */
    public Termijn naarTermijn(Gemeentecode gemeente, Beleid beleid, Feestdagen feestdagen) {
        var volgens = beleid == null ? null : beleid.duur();
        var gevraagd = new Termijn.Gevraagd(
                document,
                beleid == null ? naam(document) : beleid.naam(),
                volgens,
                toegekend(volgens),
                laatsteDag,
                beleid != null && beleid.wet(),
                reden);
        return Termijn.wachtend(UUID.randomUUID(), gemeente, gevraagd, halfjaren, doorkijk)
                .begonnen(start, feestdagen);
    }

    /** What the beleid does not know has no name there: PLAN_VAN_AANPAK is a plan van aanpak. */
    private static String naam(String document) {
        return document.matches("[A-Z0-9_]{2,}")
                ? document.toLowerCase(Locale.ROOT).replace('_', ' ')
                : document;
    }

    private Duur toegekend(Duur beleid) {
        return duur != null ? duur : laatsteDag != null ? null : beleid;
    }
}
