// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** The chain up to and with one halfjaar, and what the next one needs of it. */
record Tussenstand(Boeking boeking, int gemist, List<String> ontbreekt, Optional<Halfjaarstand> stand) {

    /** Before the first halfjaar. */
    static Tussenstand begin(Feiten feiten, Halfjaar eerste) {
        var opening = feiten.openingsstand();
        var saldo = opening.map(Openingsstand::saldo).orElse(Saldo.NUL);
        var ontbreekt = opening.isPresent() ? List.<String>of() : List.of("openingsstand");
        return new Tussenstand(Boeking.opening(eerste, saldo), saldo.gehaald() ? 0 : 1, ontbreekt, Optional.empty());
    }

    Tussenstand verder(Halfjaar nu, LocalDate peildatum, Feiten feiten, Boekingsvolgorde volgorde) {
        var taakstelling = Taakstelling.geldend(feiten.taakstellingen(nu), peildatum);
        var realisatie = Realisatie.laatste(feiten.realisaties(nu), peildatum);
        int aantal = taakstelling.map(Taakstelling::aantal).orElse(0);
        int gehuisvest = realisatie.map(Realisatie::gehuisvest).orElse(0);

        var na = boeking.na(nu, aantal, gehuisvest, volgorde);
        int gemistDaarna = realisatie.isEmpty() ? gemist : na.saldo().gehaald() ? 0 : gemist + 1;
        boolean teneinde = realisatie.filter(Realisatie::totHetEinde).isPresent();
        var gemis = taakstelling.isPresent() ? ontbreekt : met(ontbreekt, "taakstelling " + nu);
        var stand = new Halfjaarstand(
                feiten.gemeente(),
                nu,
                boeking.saldo(),
                aantal,
                gehuisvest,
                realisatie.map(Realisatie::peildatum).orElse(null),
                realisatie.map(Realisatie::status).orElse(Standstatus.GEEN_REALISATIE),
                realisatie.map(Realisatie::bron).orElse(null),
                realisatie.map(Realisatie::waarvan).orElse(List.of()),
                na.herkomst(),
                teneinde ? gemistDaarna : gemist,
                gemis,
                bronnen(nu, feiten.openingsstand(), taakstelling, realisatie));
        // The next halfjaar lacks this realisatie; of this one the status says so.
        var gemisDaarna = realisatie.isPresent() ? gemis : met(gemis, "realisatie " + nu);
        return new Tussenstand(na, gemistDaarna, gemisDaarna, Optional.of(stand));
    }

    private static List<String> bronnen(
            Halfjaar nu,
            Optional<Openingsstand> opening,
            Optional<Taakstelling> taakstelling,
            Optional<Realisatie> realisatie) {
        return Stream.of(
                        opening.filter(begin -> begin.halfjaar().equals(nu)).map(Openingsstand::bron),
                        taakstelling.map(Taakstelling::bron),
                        realisatie.map(Realisatie::bron))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static List<String> met(List<String> lijst, String erbij) {
        return Stream.concat(lijst.stream(), Stream.of(erbij)).toList();
    }
}
