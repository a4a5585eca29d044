// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.web.Formulier;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Tijdseenheid;

/** Reads the shapes that the forms of the dossier share, and notes what a core refuses at the fields. */
final class Lezer {

    static final int PERSONEN = 1_000_000;
    private static final int REGELS = 50;

    private final Formulier form;

    Lezer(Formulier form) {
        this.form = form;
    }

    /** Null when nothing was typed. */
    Integer aantal(String veld, int hoogstens) {
        return form.waarde(veld).isEmpty() ? null : form.aantal(veld, hoogstens);
    }

    boolean aangevinkt(String veld) {
        return form.waarde(veld).equals("true");
    }

    /** Several in one field, "2025-I, 2025-II"; empty when nothing was typed. */
    List<Halfjaar> halfjaren(String veld) {
        var halfjaren = new ArrayList<Halfjaar>();
        for (var woord : lijst(veld)) {
            try {
                halfjaren.add(Halfjaar.lees(woord));
            } catch (IllegalArgumentException e) {
                form.fout(veld, e.getMessage());
            }
        }
        return halfjaren.stream().sorted().distinct().toList();
    }

    /** What stands between commas; empty when nothing was typed. */
    List<String> lijst(String veld) {
        return Arrays.stream(form.waarde(veld).split("[,;\\n]"))
                .map(String::strip)
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    /** A number with its unit; null when no number was typed. */
    Duur duur(String veldAantal, String veldEenheid) {
        var aantal = aantal(veldAantal, Duur.MEESTE);
        var eenheid = form.facultatief(veldEenheid, Tijdseenheid.class);
        if (aantal != null && aantal == 0) {
            form.fout(veldAantal, "is minstens 1");
        }
        return Duur.gevraagd(aantal, eenheid);
    }

    /** A day that cannot be missing; when it is wrong that is noted, and this stands in so that the rest can be read. */
    LocalDate dag(String veld, LocalDate anders) {
        var dag = form.verplicht(veld, LocalDate.class);
        return dag == null ? anders : dag;
    }

    /** How many rows there are to fill in. */
    int regels(int begin) {
        var tekst = form.waarde("regels");
        int regels = tekst.matches("[0-9]{1,3}") ? Integer.parseInt(tekst) : begin;
        return Math.min(REGELS, Math.max(begin, regels));
    }

    /** The rows, by number from 0, in which something was typed. */
    List<Integer> gevuld(int regels, String voor, String... velden) {
        return IntStream.range(0, regels)
                .filter(i -> Arrays.stream(velden).anyMatch(veld -> !form.waarde(voor + "-" + i + "." + veld)
                        .isEmpty()))
                .boxed()
                .toList();
    }

    /** Notes what a core refuses; a field that could not be read is told already, and what rests on it is not known. */
    void noteer(List<Bezwaar> bezwaren) {
        var gelezen = bezwaren.stream()
                .filter(bezwaar -> bezwaar.rustOp().stream()
                        .allMatch(veld -> form.redenen(plaats(veld)).isEmpty()))
                .toList();
        gelezen.forEach(bezwaar -> noteer(bezwaar.veld(), bezwaar.reden()));
    }

    void noteer(String veld, String reden) {
        var waar = plaats(veld);
        if (waar.isEmpty() || form.redenen(waar).isEmpty()) {
            form.fout(waar, reden);
        }
    }

    /** What a core calls {@code maatregelen[1].personen} is {@code maatregelen-1.personen} on a form. */
    private static String plaats(String veld) {
        return veld.replaceAll("\\[(\\d+)]", "-$1");
    }
}
