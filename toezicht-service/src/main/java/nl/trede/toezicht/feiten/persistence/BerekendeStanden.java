// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.feiten.LandelijkeTaakstellingen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Bijstelling;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Provinciestand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standenreeks;

/** Computes what is asked from the facts themselves, so that any peildatum and any moment of knowledge can be looked at. */
@ApplicationScoped
class BerekendeStanden implements Standen {

    private final Feitenboek feitenboek;
    private final LandelijkeTaakstellingen landelijk;
    private final Gemeenten register;
    private final Boekingsvolgordes volgordes;

    BerekendeStanden(
            Feitenboek feitenboek,
            LandelijkeTaakstellingen landelijk,
            Gemeenten register,
            Boekingsvolgordes volgordes) {
        this.feitenboek = feitenboek;
        this.landelijk = landelijk;
        this.register = register;
        this.volgordes = volgordes;
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
        return reeksen(gemeenten, bekendOp).stream()
                .map(reeks -> reeks.stand(halfjaar, peildatum))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Provinciestand provinciestand(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum) {
        var gemeenten = register.van(provincie).stream()
                .filter(gemeente -> gemeente.bestaatIn(halfjaar))
                .map(Gemeente::code)
                .toList();
        var standen = standen(gemeenten, halfjaar, peildatum, null);
        return new Provinciestand(provincie, halfjaar, standen, gemeenten.size() - standen.size());
    }

    @Override
    public List<Halfjaarstand> reeks(Gemeentecode gemeente) {
        return reeksen(List.of(gemeente), null).stream()
                .flatMap(reeks -> reeks.alle().stream())
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

    private List<Standenreeks> reeksen(Collection<Gemeentecode> gemeenten, Instant bekendOp) {
        Map<Gemeentecode, Gemeente> bekend =
                register.gemeenten(gemeenten).stream().collect(Collectors.toMap(Gemeente::code, Function.identity()));
        return feitenboek.lees(bekend.keySet()).stream()
                .map(feiten -> reeks(feiten.bekendOp(bekendOp), bekend.get(feiten.gemeente())))
                .toList();
    }

    private Standenreeks reeks(Feiten feiten, Gemeente gemeente) {
        return new Standenreeks(feiten, halfjaar -> volgordes.voor(gemeente.provincie(), halfjaar));
    }
}
