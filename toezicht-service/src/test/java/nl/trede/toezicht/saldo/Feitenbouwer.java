// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** Facts in the words of a test. */
final class Feitenbouwer {

    static final Gemeentecode GEMEENTE = new Gemeentecode("GM0034");
    static final Instant TOEN = Instant.parse("2024-01-01T00:00:00Z");

    private final List<Openingsstand> openingen = new ArrayList<>();
    private final List<Taakstelling> taakstellingen = new ArrayList<>();
    private final List<Realisatie> realisaties = new ArrayList<>();
    private Boekingsvolgorde volgorde = Boekingsvolgorde.TOTAAL;
    private Instant vastgelegdOp = TOEN;

    private final Gemeentecode gemeente;

    private Feitenbouwer(Gemeentecode gemeente) {
        this.gemeente = gemeente;
    }

    static Feitenbouwer feiten() {
        return feiten(GEMEENTE);
    }

    static Feitenbouwer feiten(Gemeentecode gemeente) {
        return new Feitenbouwer(gemeente);
    }

    Feitenbouwer volgorde(Boekingsvolgorde volgorde) {
        this.volgorde = volgorde;
        return this;
    }

    /** What follows was recorded on that day. */
    Feitenbouwer vastgelegdOp(String dag) {
        vastgelegdOp = Instant.parse(dag + "T12:00:00Z");
        return this;
    }

    Feitenbouwer opening(String halfjaar, int saldo) {
        openingen.add(new Openingsstand(
                Halfjaar.lees(halfjaar), new Saldo(saldo), "brief", openingen.size() + 1, vastgelegdOp));
        return this;
    }

    Feitenbouwer taakstelling(String halfjaar, int aantal) {
        return taakstelling(
                halfjaar, aantal, 1, Halfjaar.lees(halfjaar).eersteDag().toString());
    }

    Feitenbouwer taakstelling(String halfjaar, int aantal, int versie, String datum) {
        var soort = versie == 1 ? "VASTSTELLING" : "BIJSTELLING";
        taakstellingen.add(new Taakstelling(
                Halfjaar.lees(halfjaar), versie, aantal, soort, LocalDate.parse(datum), "Rijk", vastgelegdOp));
        return this;
    }

    Feitenbouwer gehuisvest(String halfjaar, int aantal) {
        return gehuisvest(
                halfjaar, aantal, 1, Halfjaar.lees(halfjaar).peilmoment().toString());
    }

    Feitenbouwer gehuisvest(String halfjaar, int aantal, int versie, String peildatum) {
        realisaties.add(new Realisatie(
                Halfjaar.lees(halfjaar),
                LocalDate.parse(peildatum),
                versie,
                aantal,
                Standstatus.DEFINITIEF,
                List.of(),
                "COA",
                vastgelegdOp));
        return this;
    }

    Feiten alle() {
        return new Feiten(gemeente, openingen, taakstellingen, realisaties);
    }

    Standenreeks reeks() {
        return new Standenreeks(alle(), halfjaar -> volgorde);
    }

    Halfjaarstand stand(String halfjaar) {
        return reeks().stand(Halfjaar.lees(halfjaar), null).orElseThrow();
    }
}
