// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.LandelijkeTaakstellingen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;

/** Computes what is asked from the facts themselves, so that any peildatum and any moment of knowledge can be looked at. */
@ApplicationScoped
class BerekendeStanden implements Standen {

    private final Feitenboek feitenboek;
    private final LandelijkeTaakstellingen landelijk;
    private final Gemeenten register;
    private final BerekenStanden bereken;

    BerekendeStanden(
            Feitenboek feitenboek, LandelijkeTaakstellingen landelijk, Gemeenten register, BerekenStanden bereken) {
        this.feitenboek = feitenboek;
        this.landelijk = landelijk;
        this.register = register;
        this.bereken = bereken;
    }

    @Override
    public Optional<Halfjaarstand> stand(
            Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return standen(List.of(gemeente), halfjaar, peildatum, bekendOp).stream()
                .findFirst();
    }

    @Override
    public List<Halfjaarstand> standen(
            Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return van(gemeenten, bereken.bronnen(gemeenten, bekendOp), halfjaar, peildatum);
    }

    @Override
    public Provinciestand provinciestand(
            Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        var toen = register.register(bekendOp);
        var dag = peildatum == null || !halfjaar.bevat(peildatum) ? halfjaar.laatsteDag() : peildatum;
        var gemeenten = codes(toen.op(provincie, dag));
        var opgeheven = codes(toen.opgehevenTot(provincie, dag));
        var bronnen = bereken.bronnen(
                Stream.concat(gemeenten.stream(), opgeheven.stream()).toList(), toen, bekendOp);
        var standen = van(gemeenten, bronnen, halfjaar, peildatum);
        var wachtend = van(opgeheven, bronnen, halfjaar, peildatum).stream()
                .filter(stand -> !stand.saldo().equals(Saldo.NUL))
                .toList();
        return new Provinciestand(provincie, halfjaar, standen, gemeenten.size() - standen.size(), wachtend);
    }

    @Override
    public List<Halfjaarstand> reeks(Gemeentecode gemeente) {
        return bereken.bronnen(List.of(gemeente), null).reeksen().alle().stream()
                .filter(stand -> stand.gemeente().equals(gemeente))
                .filter(stand -> register.gemeente(gemeente).isPresent())
                .toList();
    }

    @Override
    public Optional<Bijstelling> bijstelling(Gemeentecode gemeente, Halfjaar halfjaar, LocalDate peildatum) {
        return feitenboek.lees(List.of(gemeente)).stream()
                .map(feiten -> Bijstelling.uit(feiten.taakstellingen(halfjaar), peildatum))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<Bijstelling> landelijkeBijstelling(Halfjaar halfjaar, LocalDate peildatum) {
        return Bijstelling.uit(landelijk.versies(halfjaar), peildatum);
    }

    /** Of a gemeente that the register has not told yet there are no standen. */
    private static List<Halfjaarstand> van(
            Collection<Gemeentecode> gemeenten,
            BerekenStanden.Bronnen bronnen,
            Halfjaar halfjaar,
            LocalDate peildatum) {
        var gevraagd = Set.copyOf(gemeenten);
        return bronnen.reeksen().standen(halfjaar, peildatum).stream()
                .filter(stand -> gevraagd.contains(stand.gemeente()))
                .filter(stand -> bronnen.register().gemeente(stand.gemeente()).isPresent())
                .toList();
    }

    private static List<Gemeentecode> codes(List<Gemeente> gemeenten) {
        return gemeenten.stream().map(Gemeente::code).toList();
    }
}
