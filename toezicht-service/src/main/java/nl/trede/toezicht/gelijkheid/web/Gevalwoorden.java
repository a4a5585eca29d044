// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.gelijkheid.web;

import io.quarkus.qute.TemplateExtension;
import java.util.stream.Collectors;
import nl.trede.toezicht.gelijkheid.Feitpaar;
import nl.trede.toezicht.gelijkheid.Groep;

/** Equal treatment in the words of a page. */
@TemplateExtension
final class Gevalwoorden {

    private Gevalwoorden() {}

    static String eenInWoorden(Feitpaar paar) {
        return woord(paar.een());
    }

    static String anderInWoorden(Feitpaar paar) {
        return woord(paar.ander());
    }

    static String feitenInWoorden(Groep groep) {
        return groep.feiten().stream()
                .map(feit -> feit.soort().omschrijving() + ": " + woord(feit.waarde()))
                .collect(Collectors.joining("; "));
    }

    private static String woord(Object waarde) {
        return waarde == null
                ? "speelt niet mee"
                : waarde instanceof Boolean waar ? (waar ? "ja" : "nee") : waarde.toString();
    }
}
