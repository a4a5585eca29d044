// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Realisatie;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standenreeks;
import nl.trede.toezicht.saldo.Standstatus;
import nl.trede.toezicht.saldo.Taakstelling;

/** Figures of one gemeente in memory, computed by the real core of the standen. */
public final class Proefcijfers implements Standen, Feitenboek {

    private static final Instant TOEN = Instant.parse("2024-01-02T00:00:00Z");

    private final Gemeentecode gemeente;
    private final List<Openingsstand> openingsstanden = new ArrayList<>();
    private final List<Taakstelling> taakstellingen = new ArrayList<>();
    private final List<Taakstelling> landelijk = new ArrayList<>();
    private final List<Realisatie> realisaties = new ArrayList<>();

    public Proefcijfers(Gemeentecode gemeente) {
        this.gemeente = gemeente;
    }

    public Proefcijfers opening(String halfjaar, int saldo) {
        openingsstanden.add(new Openingsstand(Halfjaar.lees(halfjaar), new Saldo(saldo), "brief", 1, TOEN));
        return this;
    }

    public Proefcijfers taakstelling(String halfjaar, int aantal) {
        return taakstelling(
                halfjaar, aantal, Halfjaar.lees(halfjaar).eersteDag().toString());
    }

    public Proefcijfers taakstelling(String halfjaar, int aantal, String datum) {
        taakstellingen.add(versie(halfjaar, aantal, datum, taakstellingen.size() + 1));
        return this;
    }

    public Proefcijfers landelijk(String halfjaar, int aantal, String datum) {
        landelijk.add(versie(halfjaar, aantal, datum, landelijk.size() + 1));
        return this;
    }

    public Proefcijfers gehuisvest(String halfjaar, int aantal) {
        return gehuisvest(halfjaar, aantal, Halfjaar.lees(halfjaar).peilmoment().toString());
    }

    public Proefcijfers gehuisvest(String halfjaar, int aantal, String peildatum) {
        realisaties.add(new Realisatie(
                Halfjaar.lees(halfjaar),
                LocalDate.parse(peildatum),
                realisaties.size() + 1,
                aantal,
                Standstatus.DEFINITIEF,
                List.of(),
                "COA",
                TOEN));
        return this;
    }

    @Override
    public Optional<Halfjaarstand> stand(Gemeentecode wie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return reeks().stand(halfjaar, peildatum);
    }

    @Override
    public List<Halfjaarstand> reeks(Gemeentecode wie) {
        return reeks().alle();
    }

    @Override
    public Optional<Bijstelling> bijstelling(Gemeentecode wie, Halfjaar halfjaar, LocalDate peildatum) {
        return Bijstelling.uit(feiten().taakstellingen(halfjaar), peildatum);
    }

    @Override
    public Optional<Bijstelling> landelijkeBijstelling(Halfjaar halfjaar, LocalDate peildatum) {
        return Bijstelling.uit(
                landelijk.stream()
                        .filter(versie -> versie.halfjaar().equals(halfjaar))
                        .toList(),
                peildatum);
    }

    @Override
    public List<Feiten> lees(Collection<Gemeentecode> gemeenten) {
        return List.of(feiten());
    }

    @Override
    public List<Halfjaarstand> standen(
            Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        throw new UnsupportedOperationException("one gemeente only");
    }

    @Override
    public Provinciestand provinciestand(
            Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        throw new UnsupportedOperationException("one gemeente only");
    }

    @Override
    public List<Gemeentecode> gemeenten() {
        return List.of(gemeente);
    }

    @Override
    public void vergrendel(Collection<Gemeentecode> gemeenten) {
        throw new UnsupportedOperationException("nothing to hold in memory");
    }

    @Override
    public void schrijf(Collection<Feiten> nieuw) {
        throw new UnsupportedOperationException("figures are put in by name");
    }

    private Feiten feiten() {
        return new Feiten(gemeente, openingsstanden, taakstellingen, realisaties);
    }

    private Standenreeks reeks() {
        return new Standenreeks(feiten(), halfjaar -> Boekingsvolgorde.TOTAAL);
    }

    private static Taakstelling versie(String halfjaar, int aantal, String datum, int versie) {
        var soort = versie == 1 ? "VASTSTELLING" : "BIJSTELLING";
        return new Taakstelling(
                Halfjaar.lees(halfjaar), versie, aantal, soort, LocalDate.parse(datum), "Staatscourant", TOEN);
    }
}
