// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.prognose;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Looks ahead to the peilmoment, and back at how well that would have gone before. */
public class MaakPrognose {

    /** Of one gemeente. */
    public record Gemeenteprognose(Gemeente gemeente, Prognose prognose) {}

    private final Halfjaarverlopen verlopen;
    private final Planningen planningen;
    private final Gemeenten register;
    private final Kennisbron bron;
    private final Beleidskaders kaders;

    public MaakPrognose(
            Halfjaarverlopen verlopen,
            Planningen planningen,
            Gemeenten register,
            Kennisbron bron,
            Beleidskaders kaders) {
        this.verlopen = verlopen;
        this.planningen = planningen;
        this.register = register;
        this.bron = bron;
        this.kaders = kaders;
    }

    /**
     * Empty when the gemeente has no stand in the halfjaar.
     *
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     */
    public Optional<Prognose> van(Gemeente gemeente, Halfjaar halfjaar, Instant bekendOp) {
        return van(List.of(gemeente), halfjaar, bekendOp).stream()
                .map(Gemeenteprognose::prognose)
                .findFirst();
    }

    /** As above, by name; without gemeenten that have no stand in the halfjaar. */
    public List<Gemeenteprognose> van(Provinciecode provincie, Halfjaar halfjaar, Instant bekendOp) {
        return van(
                register.van(provincie).stream()
                        .filter(gemeente -> gemeente.bestaatIn(halfjaar))
                        .toList(),
                halfjaar,
                bekendOp);
    }

    /** As above, by code. */
    public Map<Gemeentecode, Prognose> per(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar, Instant bekendOp) {
        var model = model(bekendOp);
        var lopend = model.verlopen(halfjaar, gemeenten);
        var gepland = planningen.gepland(lopend, bekendOp);
        return lopend.stream()
                .collect(Collectors.toMap(
                        Halfjaarverloop::gemeente,
                        verloop -> model.prognose(verloop, gepland.get(verloop.gemeente()))));
    }

    /**
     * @param provincie measure only its gemeenten, with what was learnt of all; null = measure all
     * @param bekendOp with the figures as they were known at that moment; null = as they are now
     */
    public Terugtoets toets(Provinciecode provincie, Instant bekendOp) {
        Predicate<Gemeentecode> welke = gemeente -> true;
        if (provincie != null) {
            var codes = register.van(provincie).stream().map(Gemeente::code).collect(Collectors.toSet());
            welke = codes::contains;
        }
        return Terugtoets.van(model(bekendOp), welke);
    }

    private Prognosemodel model(Instant bekendOp) {
        return bekendOp == null ? verlopen.model() : new Prognosemodel(toen(bekendOp));
    }

    /** The courses as they were known, from the facts themselves. */
    private List<Halfjaarverloop> toen(Instant bekendOp) {
        var toen = new ArrayList<Halfjaarverloop>();
        for (var alle : bron.zonderVoorstellen(register.register(bekendOp).alle())) {
            var kennis = alle.bekendOp(bekendOp);
            for (var stand : new Proefoordeel(kennis, kaders).standen()) {
                toen.add(Halfjaarverloop.van(
                        stand.gemeente(),
                        stand.halfjaar(),
                        stand.beginsaldo(),
                        stand.taakstelling(),
                        kennis.feiten().gehuisvest(stand.halfjaar())));
            }
        }
        toen.sort(Comparator.comparing(Halfjaarverloop::halfjaar).thenComparing(Halfjaarverloop::gemeente));
        return toen;
    }

    private List<Gemeenteprognose> van(List<Gemeente> gemeenten, Halfjaar halfjaar, Instant bekendOp) {
        var prognoses = per(gemeenten.stream().map(Gemeente::code).toList(), halfjaar, bekendOp);
        return gemeenten.stream()
                .filter(gemeente -> prognoses.containsKey(gemeente.code()))
                .map(gemeente -> new Gemeenteprognose(gemeente, prognoses.get(gemeente.code())))
                .toList();
    }
}
