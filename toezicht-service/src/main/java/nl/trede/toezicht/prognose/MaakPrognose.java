// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Looks ahead to the peilmoment, and back at how well that would have gone before. */
public class MaakPrognose {

    /** Of one gemeente. */
    public record Gemeenteprognose(Gemeente gemeente, Prognose prognose) {}

    private final Halfjaarverlopen verlopen;
    private final Gemeenten register;
    private final Kennisbron bron;
    private final Beleidskaders kaders;

    public MaakPrognose(Halfjaarverlopen verlopen, Gemeenten register, Kennisbron bron, Beleidskaders kaders) {
        this.verlopen = verlopen;
        this.register = register;
        this.bron = bron;
        this.kaders = kaders;
    }

    /** Empty when the gemeente has no stand in the halfjaar. */
    public Optional<Prognose> van(Gemeente gemeente, Halfjaar halfjaar) {
        return van(List.of(gemeente), halfjaar).stream()
                .map(Gemeenteprognose::prognose)
                .findFirst();
    }

    /** By name; without gemeenten that have no stand in the halfjaar. */
    public List<Gemeenteprognose> van(Provinciecode provincie, Halfjaar halfjaar) {
        return van(
                register.van(provincie).stream()
                        .filter(gemeente -> gemeente.bestaatIn(halfjaar))
                        .toList(),
                halfjaar);
    }

    /** @param provincie measure only its gemeenten, with what was learnt of all; null = measure all */
    public Terugtoets toets(Provinciecode provincie) {
        Predicate<Gemeentecode> welke = gemeente -> true;
        if (provincie != null) {
            var codes = register.van(provincie).stream().map(Gemeente::code).collect(Collectors.toSet());
            welke = codes::contains;
        }
        return Terugtoets.van(new Prognosemodel(verlopen.alle()), welke);
    }

    private List<Gemeenteprognose> van(List<Gemeente> gemeenten, Halfjaar halfjaar) {
        var model = new Prognosemodel(verlopen.alle());
        var prognoses = new ArrayList<Gemeenteprognose>();
        for (var kennis : bron.van(gemeenten)) {
            model.verloop(kennis.gemeente().code(), halfjaar)
                    .ifPresent(verloop -> prognoses.add(new Gemeenteprognose(
                            kennis.gemeente(), model.prognose(verloop, gepland(verloop, kennis)))));
        }
        return prognoses;
    }

    private Integer gepland(Halfjaarverloop verloop, Kennis kennis) {
        int maand = verloop.laatsteMaand();
        return Planning.van(
                verloop,
                verloop.halfjaar().eersteDag().plusMonths(maand),
                verloop.perMaand().get(maand),
                kennis.plannen(),
                new Proefoordeel(kennis, kaders).afspraken(null));
    }
}
