// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.trede.platform.web.Formulier;

/** Rows of fields that repeat; without a script a button asks for more of them. */
final class Rijen {

    static final int BEGIN = 3;

    private Rijen() {}

    static List<Formulierblad.Groep> van(Formulier form, IntFunction<Formulierblad.Groep> rij) {
        return IntStream.range(0, new Lezer(form).regels(BEGIN)).mapToObj(rij).toList();
    }
}
