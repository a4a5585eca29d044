// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.Toezichtregister;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standenreeksen;

/** The figures of one gemeente in memory, computed by the core of the standen; whatever gemeente is asked, it is this one. */
final class Cijfers implements Standen, Feitenboek {

    private final Gemeentecode zelf;
    private final List<Feiten> feiten;
    private final Standenreeksen reeksen;
    private final boolean alleenstaand;
    private List<Halfjaarstand> alle;

    Cijfers(Gemeente gemeente, BerekenStanden.Bronnen bronnen, Boekingsvolgordes volgordes) {
        this.zelf = gemeente.code();
        this.feiten = bronnen.feiten();
        this.alleenstaand = bronnen.herindelingen().alle().isEmpty();
        this.reeksen = new Standenreeksen(
                feiten, bronnen.herindelingen(), new Toezichtregister(bronnen.register(), volgordes));
    }

    @Override
    public Optional<Halfjaarstand> stand(
            Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        var berekend = alleenstaand && allesGeldtOp(halfjaar, peildatum)
                ? reeks(zelf).stream()
                        .filter(stand -> stand.halfjaar().equals(halfjaar))
                        .findFirst()
                : Optional.<Halfjaarstand>empty();
        return berekend.isPresent()
                ? berekend
                : reeksen.standen(halfjaar, peildatum).stream()
                        .filter(stand -> stand.gemeente().equals(zelf))
                        .findFirst();
    }

    /** Nothing about the halfjaar came after that day: then its stand is the one in the row of all, which need not be computed again. */
    private boolean allesGeldtOp(Halfjaar halfjaar, LocalDate peildatum) {
        return peildatum == null
                || feiten.stream()
                        .allMatch(een -> een.taakstellingen(halfjaar).stream()
                                        .noneMatch(versie -> versie.datum().isAfter(peildatum))
                                && een.realisaties().stream()
                                        .noneMatch(cijfer -> cijfer.halfjaar().equals(halfjaar)
                                                && cijfer.peildatum().isAfter(peildatum)));
    }

    @Override
    public List<Halfjaarstand> reeks(Gemeentecode gemeente) {
        if (alle == null) {
            alle = reeksen.alle().stream()
                    .filter(stand -> stand.gemeente().equals(zelf))
                    .toList();
        }
        return alle;
    }

    @Override
    public List<Feiten> lees(Collection<Gemeentecode> gemeenten) {
        return feiten.stream().filter(een -> gemeenten.contains(een.gemeente())).toList();
    }

    @Override
    public List<Gemeentecode> gemeenten() {
        return List.of(zelf);
    }

    @Override
    public Optional<Bijstelling> bijstelling(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum) {
        return lees(List.of(zelf)).stream()
                .flatMap(een -> Bijstelling.uit(een.taakstellingen(halfjaar), peildatum).stream())
                .findFirst();
    }

    @Override
    public List<Halfjaarstand> standen(
            Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return stand(zelf, halfjaar, peildatum, bekendOp).stream().toList();
    }

    @Override
    public Provinciestand provinciestand(
            Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        throw new UnsupportedOperationException("one gemeente only");
    }

    @Override
    public Optional<Bijstelling> landelijkeBijstelling(Halfjaar halfjaar, LocalDate peildatum) {
        throw new UnsupportedOperationException("one gemeente only");
    }

    @Override
    public void vergrendel(Collection<Gemeentecode> gemeenten) {
        throw new UnsupportedOperationException("never written");
    }

    @Override
    public void schrijf(Collection<Feiten> nieuw) {
        throw new UnsupportedOperationException("never written");
    }
}
