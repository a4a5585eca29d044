// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.trede.toezicht.overzicht.persistence.Halfjaarrij;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Herkomst;

/** Rows of the pages as they were at a moment, from standen computed by the facts known then. */
final class Toenrijen {

    private Toenrijen() {}

    /** Newest first. */
    static List<Halfjaarrij> van(List<Halfjaarstand> standen) {
        var rijen = new ArrayList<>(standen.stream().map(Toenrijen::rij).toList());
        Collections.reverse(rijen);
        return rijen;
    }

    private static Halfjaarrij rij(Halfjaarstand stand) {
        return new Halfjaarrij(
                stand.halfjaar().toString(),
                stand.beginsaldo().personen(),
                stand.overgenomen(),
                stand.taakstelling(),
                stand.gehuisvest(),
                stand.saldo().personen(),
                stand.peildatum(),
                stand.status().name(),
                herkomst(stand),
                samen(stand.bronnen(), "; "),
                samen(stand.ontbreekt(), ", "),
                fictief(stand));
    }

    /** Null without achterstand. */
    static String herkomst(Halfjaarstand stand) {
        return samen(
                stand.achterstandNaarHerkomst().stream()
                        .map(Toenrijen::herkomst)
                        .toList(),
                ", ");
    }

    static boolean fictief(Halfjaarstand stand) {
        return stand.bronnen().stream().anyMatch(bron -> bron.toLowerCase().contains("fictief"));
    }

    private static String herkomst(Herkomst deel) {
        return deel.personen() + " uit " + deel.halfjaar() + (deel.ofOuder() ? " of ouder" : "");
    }

    private static String samen(List<String> delen, String tussen) {
        return delen.isEmpty() ? null : delen.stream().collect(Collectors.joining(tussen));
    }
}
