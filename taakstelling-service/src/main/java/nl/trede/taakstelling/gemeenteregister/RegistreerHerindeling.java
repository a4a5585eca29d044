// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;

/** Takes a herindeling into the register: ends the predecessors, adds new gemeenten, and tells all of it. */
public final class RegistreerHerindeling {

    private final Gemeenten gemeenten;
    private final Herindelingen herindelingen;
    private final Registermeldingen registermeldingen;
    private final Herindelingsmeldingen meldingen;

    public RegistreerHerindeling(
            Gemeenten gemeenten,
            Herindelingen herindelingen,
            Registermeldingen registermeldingen,
            Herindelingsmeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.herindelingen = herindelingen;
        this.registermeldingen = registermeldingen;
        this.meldingen = meldingen;
    }

    /** @param nieuw gemeenten that the herindeling makes; one that the register holds already stays as it is there */
    public Herindelingsuitkomst voor(Herindeling herindeling, Collection<Gemeente> nieuw) {
        if (isBekend(herindeling)) {
            return new Herindelingsuitkomst.AlBekend(herindeling);
        }
        var register = new HashMap<>(opCode(gemeenten.alle()));
        var bezwaren = bezwaren(herindeling, nieuw, register);
        if (!bezwaren.isEmpty()) {
            return new Herindelingsuitkomst.Geweigerd(bezwaren);
        }
        verwerk(herindeling, nieuw, register);
        return new Herindelingsuitkomst.Vastgesteld(herindeling);
    }

    /** As {@link #voor(Herindeling, Collection)}, of what someone asked. */
    public Herindelingsuitkomst voor(Herindelingsverzoek verzoek) {
        return verzoek.bezwaren().isEmpty()
                ? voor(verzoek.naarHerindeling(), verzoek.nieuw())
                : new Herindelingsuitkomst.Geweigerd(bezwaren(verzoek));
    }

    /** All that stands in its way; of one that is wrong in itself or not readable only which predecessors are unknown. */
    public List<Bezwaar> bezwaren(Herindelingsverzoek verzoek) {
        var bezwaren = new ArrayList<>(verzoek.bezwaren());
        bezwaren.addAll(
                bezwaren.isEmpty() && verzoek.isLeesbaar()
                        ? bezwaren(verzoek.naarHerindeling(), verzoek.nieuw(), opCode(gemeenten.alle()))
                        : onbekend(verzoek.voorgangers()));
        return bezwaren;
    }

    private List<Bezwaar> onbekend(Collection<Gemeentecode> voorgangers) {
        var register = opCode(gemeenten.alle());
        return voorgangers.stream()
                .distinct()
                .filter(code -> !register.containsKey(code))
                .map(Herindelingstoets::onbekend)
                .toList();
    }

    private List<Bezwaar> bezwaren(
            Herindeling herindeling, Collection<Gemeente> nieuw, Map<Gemeentecode, Gemeente> register) {
        return new Herindelingstoets(register, herindelingen.overgangen()).bezwaren(herindeling, opCode(nieuw));
    }

    /** Sets or changes the key in which a gemeente was split. */
    public Herindelingsuitkomst verdeel(Herindeling bekend, List<Overgang> overgangen, String bron) {
        var nieuw = new Herindeling(bekend.datum(), overgangen, bron);
        var anders = bezwaarTegen(bekend, nieuw);
        if (anders.isPresent()) {
            return new Herindelingsuitkomst.Geweigerd(List.of(new Bezwaar("aandelen", anders.get())));
        }
        if (List.copyOf(bekend.overgangen()).containsAll(overgangen)) {
            return new Herindelingsuitkomst.AlBekend(bekend);
        }
        herindelingen.bewaar(nieuw);
        meldingen.vastgesteld(nieuw);
        return new Herindelingsuitkomst.Vastgesteld(nieuw);
    }

    private static Optional<String> bezwaarTegen(Herindeling bekend, Herindeling nieuw) {
        if (nieuw.overgangen().size() != bekend.overgangen().size()
                || !nieuw.opvolgers().containsAll(bekend.opvolgers())) {
            return Optional.of("noem elke opvolger precies een keer: " + bekend.opvolgers());
        }
        return Aandelen.bezwaar(
                nieuw.overgangen().stream().map(Overgang::aandeel).toList());
    }

    private boolean isBekend(Herindeling herindeling) {
        return !herindeling.overgangen().isEmpty()
                && herindeling.opgeheven().stream().allMatch(code -> herindelingen
                        .waarin(code)
                        .filter(bekend -> bekend.datum().equals(herindeling.datum()))
                        .filter(bekend -> List.copyOf(bekend.overgangen())
                                .equals(herindeling.van(code).toList()))
                        .isPresent());
    }

    private void verwerk(Herindeling herindeling, Collection<Gemeente> nieuw, Map<Gemeentecode, Gemeente> register) {
        var gewijzigd = new HashMap<Gemeentecode, Gemeente>();
        nieuw.stream()
                .filter(gemeente -> !register.containsKey(gemeente.code()))
                .forEach(gemeente -> gewijzigd.put(gemeente.code(), gemeente));
        herindeling.opgeheven().stream()
                .map(register::get)
                .filter(gemeente -> gemeente.geldigTot() == null)
                .forEach(gemeente -> gewijzigd.put(gemeente.code(), gemeente.tot(herindeling.datum())));
        register.putAll(gewijzigd);
        gewijzigd.values().stream()
                .sorted(Comparator.comparing(g -> g.code().code()))
                .forEach(gemeente -> {
                    gemeenten.bewaar(gemeente);
                    registermeldingen.geregistreerd(gemeente, register.size());
                });
        herindelingen.bewaar(herindeling);
        herindeling
                .opgeheven()
                .forEach(code -> meldingen.vastgesteld(new Herindeling(
                        herindeling.datum(), herindeling.van(code).toList(), herindeling.bron())));
    }

    private static Map<Gemeentecode, Gemeente> opCode(Collection<Gemeente> gemeenten) {
        return gemeenten.stream().collect(Collectors.toMap(Gemeente::code, Function.identity()));
    }
}
