// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier.web;

import java.util.List;
import nl.trede.platform.rest.Fout;

/**
 * A form of the dossier as it is shown.
 *
 * @param uitleg null when the fields say enough
 * @param meer what a button for more rows says; null when the form has no rows
 */
public record Formulierblad(String titel, String uitleg, List<Groep> groepen, String knop, String meer) {

    /** @param titel null for fields that belong to the form as a whole */
    public record Groep(String titel, List<Veld> velden) {

        static Groep van(Veld... velden) {
            return new Groep(null, List.of(velden));
        }

        static Groep van(String titel, Veld... velden) {
            return new Groep(titel, List.of(velden));
        }
    }

    static Formulierblad met(String titel, String uitleg, List<Groep> groepen) {
        return new Formulierblad(titel, uitleg, groepen, "Leg vast", null);
    }

    Formulierblad met(String extra) {
        return new Formulierblad(titel, uitleg, groepen, knop, extra);
    }

    /** How the field of this fault is called on the page. */
    public String naam(Fout fout) {
        return groepen.stream()
                .flatMap(groep -> groep.velden().stream()
                        .filter(veld -> veld.naam().equals(fout.veld()))
                        .map(veld -> groep.titel() == null ? veld.label() : groep.titel() + ": " + veld.label()))
                .findFirst()
                .orElse(fout.veld());
    }
}
