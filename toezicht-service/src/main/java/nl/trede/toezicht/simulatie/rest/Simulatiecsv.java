// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.simulatie.rest;

import java.util.Arrays;
import java.util.List;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.toezicht.simulatie.Simulatie;
import nl.trede.toezicht.simulatie.Simulatieregel;

/** A simulatie as a table for a spreadsheet. */
final class Simulatiecsv {

    private static final List<String> KOP = List.of(
            "gemeente",
            "naam",
            "halfjaar",
            "peildatum",
            "saldo",
            "van trede",
            "voorgestelde trede",
            "oordeel",
            "destijds voorgesteld",
            "besloten trede",
            "besluitdatum",
            "beleid",
            "waarom");

    private Simulatiecsv() {}

    static String van(Simulatie simulatie) {
        return CsvSchrijver.tekst(
                KOP, simulatie.regels().stream().map(Simulatiecsv::rij).toList());
    }

    private static List<?> rij(Simulatieregel regel) {
        var voorstel = regel.voorstel();
        return Arrays.asList(
                regel.gemeente().code(),
                regel.gemeente().naam(),
                regel.halfjaar(),
                regel.peildatum(),
                voorstel == null ? null : voorstel.stand().saldo().personen(),
                regel.vanTrede(),
                voorstel == null ? null : voorstel.voorgesteldeTrede(),
                voorstel == null ? null : voorstel.oordeel().woord(),
                regel.destijds() == null ? null : regel.destijds().voorgesteldeTrede(),
                regel.besloten(),
                regel.besluit() == null ? null : regel.besluit().datum(),
                voorstel == null ? null : voorstel.beleid().versie(),
                voorstel == null ? regel.reden() : voorstel.regels().get(0).toelichting());
    }
}
