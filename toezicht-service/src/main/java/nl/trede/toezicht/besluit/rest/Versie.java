// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit.rest;

import nl.trede.platform.rest.Problem;

/** How many besluiten a sender saw, as an entity tag. */
final class Versie {

    private Versie() {}

    static String van(int versie) {
        return "\"" + versie + "\"";
    }

    /** Null when the header was not sent, or says that any version will do. */
    static Integer lees(String kop) {
        if (kop == null || kop.isBlank() || kop.strip().equals("*")) {
            return null;
        }
        var getal = kop.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!getal.matches("[0-9]{1,9}")) {
            throw Problem.ongeldig("If-Match", "is geen ETag van het dossier of van de besluiten");
        }
        return Integer.valueOf(getal);
    }
}
