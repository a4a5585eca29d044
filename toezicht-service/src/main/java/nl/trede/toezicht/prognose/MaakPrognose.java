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
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Looks ahead to the peilmoment, and back at how well that would have gone before. */
public class MaakPrognose {

    /** Of one gemeente. */
    public record Gemeenteprognose(Gemeente gemeente, Prognose prognose) {}

    private final Halfjaarverlopen verlopen;
    private final Gemeenten register;
    private final Plannen plannen;
    private final Nakomingen nakomingen;

    public MaakPrognose(Halfjaarverlopen verlopen, Gemeenten register, Plannen plannen, Nakomingen nakomingen) {
        this.verlopen = verlopen;
        this.register = register;
        this.plannen = plannen;
        this.nakomingen = nakomingen;
    }

    /** Empty when the gemeente has no stand in the halfjaar. */
    public Optional<Prognose> van(Gemeentecode gemeente, Halfjaar halfjaar) {
        var model = new Prognosemodel(verlopen.alle());
        return model.verloop(gemeente, halfjaar).map(verloop -> prognose(model, verloop));
    }

    /** By name; without gemeenten that have no stand in the halfjaar. */
    public List<Gemeenteprognose> van(Provinciecode provincie, Halfjaar halfjaar) {
        var model = new Prognosemodel(verlopen.alle());
        var prognoses = new ArrayList<Gemeenteprognose>();
        for (var gemeente : register.van(provincie)) {
            if (gemeente.bestaatIn(halfjaar)) {
                model.verloop(gemeente.code(), halfjaar)
                        .ifPresent(verloop -> prognoses.add(new Gemeenteprognose(gemeente, prognose(model, verloop))));
            }
        }
        return prognoses;
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

    private Prognose prognose(Prognosemodel model, Halfjaarverloop verloop) {
        int maand = verloop.laatsteMaand();
        var gepland = Planning.van(
                verloop,
                verloop.halfjaar().eersteDag().plusMonths(maand),
                verloop.perMaand().get(maand),
                plannen.van(verloop.gemeente()),
                nakomingen.van(verloop.gemeente(), null));
        return model.prognose(verloop, gepland);
    }
}
