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
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standenreeks;

/** The figures of one gemeente in memory, computed by the core of the standen; whatever gemeente is asked, it is this one. */
final class Cijfers implements Standen, Feitenboek {

    private final Feiten feiten;
    private final Standenreeks reeks;
    private List<Halfjaarstand> alle;

    Cijfers(Gemeente gemeente, Feiten feiten, Boekingsvolgordes volgordes) {
        this.feiten = feiten;
        this.reeks = new Standenreeks(feiten, halfjaar -> volgordes.voor(gemeente.provincie(), halfjaar));
    }

    @Override
    public Optional<Halfjaarstand> stand(
            Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return reeks.stand(halfjaar, peildatum);
    }

    @Override
    public List<Halfjaarstand> reeks(Gemeentecode gemeente) {
        if (alle == null) {
            alle = reeks.alle();
        }
        return alle;
    }

    @Override
    public List<Feiten> lees(Collection<Gemeentecode> gemeenten) {
        return List.of(feiten);
    }

    @Override
    public List<Gemeentecode> gemeenten() {
        return List.of(feiten.gemeente());
    }

    @Override
    public Optional<Bijstelling> bijstelling(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum) {
        return Bijstelling.uit(feiten.taakstellingen(halfjaar), peildatum);
    }

    @Override
    public List<Halfjaarstand> standen(
            Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return reeks.stand(halfjaar, peildatum).stream().toList();
    }

    @Override
    public Provinciestand provinciestand(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum) {
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
