// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/** Whether a herindeling fits the register as it is: known codes, right days, whole shares, no circle. */
final class Herindelingstoets {

    private final Map<Gemeentecode, Gemeente> register;
    private final List<Overgang> bekend;

    Herindelingstoets(Map<Gemeentecode, Gemeente> register, List<Overgang> bekend) {
        this.register = register;
        this.bekend = bekend;
    }

    /**
     * All that is wrong, in the order of the herindeling; empty when it may be taken in.
     *
     * @param nieuw successors that the herindeling itself makes, with name and province
     */
    List<Bezwaar> bezwaren(Herindeling herindeling, Map<Gemeentecode, Gemeente> nieuw) {
        var bezwaren = new ArrayList<Bezwaar>();
        herindeling.opgeheven().forEach(code -> {
            opgeheven(code, herindeling.datum(), bezwaren);
            aandelen(code, herindeling, bezwaren);
        });
        herindeling.opvolgers().forEach(code -> opvolger(code, herindeling.datum(), nieuw, bezwaren));
        if (bezwaren.isEmpty()) {
            kring(herindeling, bezwaren);
        }
        if (bezwaren.isEmpty()) {
            herindeling.opgeheven().forEach(code -> neemtLaterOver(register.get(code), herindeling.datum())
                    .ifPresent(bezwaren::add));
        }
        return bezwaren;
    }

    private void opgeheven(Gemeentecode code, LocalDate datum, List<Bezwaar> bezwaren) {
        var gemeente = register.get(code);
        if (gemeente == null) {
            bezwaren.add(onbekend(code));
        } else if (!gemeente.geldigOp(datum.minusDays(1))) {
            bezwaren.add(new Bezwaar(
                    "datum",
                    "gemeente %s %s bestaat niet op %s, de dag voor de herindeling"
                            .formatted(code, gemeente.naam(), datum.minusDays(1))));
        } else if (gemeente.geldigTot() != null && !gemeente.geldigTot().equals(datum)) {
            bezwaren.add(new Bezwaar(
                    "datum",
                    "gemeente %s %s is al geldig tot %s".formatted(code, gemeente.naam(), gemeente.geldigTot())));
        }
    }

    static Bezwaar onbekend(Gemeentecode code) {
        return new Bezwaar("van", "gemeente " + code + " staat niet in het register");
    }

    /** It cannot end before a day on which it is known to take over another. */
    private Optional<Bezwaar> neemtLaterOver(Gemeente gemeente, LocalDate datum) {
        return bekend.stream()
                .filter(overgang -> overgang.naar().equals(gemeente.code()))
                .map(overgang -> register.get(overgang.van()))
                .filter(eerder -> eerder != null
                        && eerder.geldigTot() != null
                        && !eerder.geldigTot().isBefore(datum))
                .findFirst()
                .map(eerder -> new Bezwaar(
                        "datum",
                        "gemeente %s %s neemt op %s gemeente %s %s over en kan niet eerder ophouden"
                                .formatted(
                                        gemeente.code(),
                                        gemeente.naam(),
                                        eerder.geldigTot(),
                                        eerder.code(),
                                        eerder.naam())));
    }

    private void opvolger(
            Gemeentecode code, LocalDate datum, Map<Gemeentecode, Gemeente> nieuw, List<Bezwaar> bezwaren) {
        var gemeente = register.get(code);
        if (gemeente == null && nieuw.containsKey(code)) {
            provincie(nieuw.get(code).provincie(), bezwaren);
        } else if (gemeente == null) {
            bezwaren.add(new Bezwaar(
                    "naar",
                    "gemeente " + code
                            + " staat niet in het register; geef naam en provincie van een nieuwe gemeente"));
        } else if (gemeente != null && !gemeente.geldigOp(datum)) {
            bezwaren.add(
                    new Bezwaar("naar", "gemeente %s %s bestaat niet op %s".formatted(code, gemeente.naam(), datum)));
        }
    }

    private void provincie(Provinciecode provincie, List<Bezwaar> bezwaren) {
        if (register.values().stream().noneMatch(een -> een.provincie().equals(provincie))) {
            bezwaren.add(new Bezwaar("naar", "provincie " + provincie + " is niet bekend in het register"));
        }
    }

    private static void aandelen(Gemeentecode code, Herindeling herindeling, List<Bezwaar> bezwaren) {
        Aandelen.bezwaar(herindeling.van(code).map(Overgang::aandeel).toList())
                .ifPresent(reden -> bezwaren.add(new Bezwaar("naar", code + ": " + reden)));
    }

    private void kring(Herindeling herindeling, List<Bezwaar> bezwaren) {
        var opvolgers = new HashMap<Gemeentecode, Set<Gemeentecode>>();
        bekend.forEach(overgang -> erbij(opvolgers, overgang));
        herindeling.overgangen().forEach(overgang -> erbij(opvolgers, overgang));
        herindeling.opgeheven().stream()
                .filter(code -> bereikt(code, code, opvolgers, new HashSet<>()))
                .forEach(code -> bezwaren.add(
                        new Bezwaar("naar", code + " zou zichzelf opvolgen: de herindeling maakt een kring")));
    }

    private static void erbij(Map<Gemeentecode, Set<Gemeentecode>> opvolgers, Overgang overgang) {
        opvolgers.computeIfAbsent(overgang.van(), code -> new HashSet<>()).add(overgang.naar());
    }

    private static boolean bereikt(
            Gemeentecode van,
            Gemeentecode doel,
            Map<Gemeentecode, Set<Gemeentecode>> opvolgers,
            Set<Gemeentecode> gezien) {
        return opvolgers.getOrDefault(van, Set.of()).stream()
                .anyMatch(code -> code.equals(doel) || gezien.add(code) && bereikt(code, doel, opvolgers, gezien));
    }
}
