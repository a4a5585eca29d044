// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.web;

import java.util.List;

/**
 * A question which column it is.
 *
 * @param hulp what an empty answer means
 */
record Kolomkeuze(String veld, String vraag, String hulp) {

    static List<Kolomkeuze> alle() {
        return List.of(
                new Kolomkeuze("gemeente", "Gemeente", "Code of naam"),
                new Kolomkeuze("naam", "Naam naast de code", "Wordt met de code vergeleken"),
                new Kolomkeuze("gehuisvest", "Gehuisvest", "Personen, opgeteld in het halfjaar"),
                new Kolomkeuze("peildatum", "Peildatum", "Geen: de datum staat boven de tabel"),
                new Kolomkeuze("halfjaar", "Halfjaar", "Geen: volgt uit de peildatum"),
                new Kolomkeuze("status", "Status", "Geen: volgt uit de peildatum"),
                new Kolomkeuze("har", "Waarvan HAR", "Geen: niet apart bekend"));
    }
}
