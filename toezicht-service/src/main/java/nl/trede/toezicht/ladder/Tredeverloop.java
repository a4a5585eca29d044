// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Trede;

/**
 * The besluiten about one gemeente as a course on the ladder (rule 41). What was withdrawn is kept and no longer counts.
 *
 * @param besluiten by datum, those of one day in the order of recording
 */
public record Tredeverloop(List<Besluit> besluiten) {

    public Tredeverloop {
        besluiten = List.copyOf(besluiten);
    }

    /** @param besluiten those of one day in the order of recording */
    public static Tredeverloop van(Collection<Besluit> besluiten) {
        return new Tredeverloop(
                besluiten.stream().sorted(Comparator.comparing(Besluit::datum)).toList());
    }

    /** What was recorded at that moment or before; everything when it is null. */
    public Tredeverloop bekendOp(Instant moment) {
        return moment == null
                ? this
                : new Tredeverloop(met(besluit -> !besluit.vastgelegdOp().isAfter(moment)));
    }

    /** How many besluiten there are: who decides says which version was looked at. */
    public int versie() {
        return besluiten.size();
    }

    /** Where the gemeente stands; 0 without a besluit. */
    public int trede() {
        return laatste().map(besluit -> plaatsing(besluit).trede()).orElse(0);
    }

    /** The name of that trede as it was when decided; without a besluit that of trede 0 on the ladder, and without a ladder its number. */
    public String tredeNaam(Interventieladder ladder) {
        return laatste()
                .map(besluit -> plaatsing(besluit).tredeNaam())
                .or(() -> ladder.trede(0).map(Trede::naam))
                .orElse("trede 0");
    }

    /** The last oordeel given in a besluit that holds; null when none was. */
    public Oordeel oordeel() {
        return geldend().stream()
                .map(Besluit::oordeel)
                .filter(Objects::nonNull)
                .reduce((eerder, later) -> later)
                .orElse(null);
    }

    /** Since when it stands there without a break; null without a besluit. */
    public LocalDate sinds() {
        LocalDate sinds = null;
        var plaatsingen = plaatsingen();
        for (int i = plaatsingen.size() - 1;
                i >= 0 && plaatsing(plaatsingen.get(i)).trede() == trede();
                i--) {
            sinds = plaatsingen.get(i).datum();
        }
        return sinds;
    }

    /** The besluiten TREDE that hold, oldest first. */
    public List<Besluit> plaatsingen() {
        return geldend(Besluitsoort.TREDE);
    }

    /** The besluiten VERSCHONING that hold, oldest first. */
    public List<Besluit> verschoningen() {
        return geldend(Besluitsoort.VERSCHONING);
    }

    /** The besluiten BEVRIEZING that hold, oldest first; also those whose day has come. */
    public List<Besluit> bevriezingen() {
        return geldend(Besluitsoort.BEVRIEZING);
    }

    /** The last besluit TREDE; empty when there is none. */
    public Optional<Besluit> laatste() {
        return plaatsingen().stream().reduce((eerder, later) -> later);
    }

    /** Whether the ladder stands still on that day: frozen, or excused and not decided again since the meetpunt. */
    public boolean bevroren(LocalDate dag) {
        return bevriezing(dag).isPresent()
                || verschoningen().stream()
                        .map(besluit -> verschoning(besluit).meetpunt())
                        .anyMatch(meetpunt -> plaatsingen().stream()
                                .allMatch(later -> later.datum().isBefore(meetpunt)));
    }

    /** The freezing that holds on that day; empty when there is none. */
    public Optional<Besluit> bevriezing(LocalDate dag) {
        return bevriezingen().stream()
                .filter(besluit -> !besluit.datum().isAfter(dag) && ((Bevriezing) besluit.inhoud()).geldtOp(dag))
                .reduce((eerder, later) -> later);
    }

    /** The freezing that covers a halfjaar on that day: decided about it or an earlier one, and its last day is still to come. */
    public Optional<Besluit> bevriezing(Halfjaar halfjaar, LocalDate dag) {
        return bevriezingen().stream()
                .filter(besluit ->
                        besluit.halfjaar().compareTo(halfjaar) <= 0 && ((Bevriezing) besluit.inhoud()).geldtOp(dag))
                .reduce((eerder, later) -> later);
    }

    /** The verschoning that covers a halfjaar on that day: given for it, or for an earlier one and its meetpunt is still to come. */
    public Optional<Besluit> verschoning(Halfjaar halfjaar, LocalDate dag) {
        return verschoningen().stream()
                .filter(besluit -> verschoont(besluit, halfjaar)
                        || besluit.halfjaar().compareTo(halfjaar) < 0
                                && dag.isBefore(verschoning(besluit).meetpunt()))
                .reduce((eerder, later) -> later);
    }

    /** Whether a verschoning was given for that very halfjaar. */
    public boolean verschoond(Halfjaar halfjaar) {
        return verschoningen().stream().anyMatch(besluit -> verschoont(besluit, halfjaar));
    }

    /** The intrekking of that besluit; empty when it holds. */
    public Optional<Besluit> intrekking(UUID besluit) {
        return met(ander -> ander.inhoud() instanceof Intrekking intrekking
                        && intrekking.ingetrokken().equals(besluit))
                .stream()
                .findFirst();
    }

    /** As the letters tell it: "2023-I trede 1, 2023-II trede 1, 2024-I trede 2, 28-11-2024 trede 3"; empty text without a besluit. */
    public String inWoorden() {
        return plaatsingen().stream()
                .map(besluit -> moment(besluit) + " trede " + plaatsing(besluit).trede())
                .collect(Collectors.joining(", "));
    }

    /** The halfjaar that was judged, or the day for a besluit within a halfjaar. */
    public static String moment(Besluit besluit) {
        return besluit.tussentijds()
                ? Dag.kort(besluit.datum())
                : besluit.halfjaar().toString();
    }

    /** The course that a beoordeling of the halfjaar starts from: earlier halfjaren, and of this one what was decided before that day. */
    public Tredeverloop voor(Halfjaar halfjaar, LocalDate dag) {
        return new Tredeverloop(met(besluit -> besluit.halfjaar().compareTo(halfjaar) < 0
                || besluit.halfjaar().equals(halfjaar) && besluit.datum().isBefore(dag)));
    }

    /** What was decided before that besluit. */
    public Tredeverloop voor(Besluit besluit) {
        return new Tredeverloop(
                met(ander -> !ander.id().equals(besluit.id()) && !ander.datum().isAfter(besluit.datum())));
    }

    /** Without the besluiten that rest on that beoordeling. */
    public Tredeverloop zonder(UUID beoordeling) {
        return new Tredeverloop(met(besluit -> !beoordeling.equals(besluit.beoordeling())));
    }

    /** The besluiten that hold, oldest first: without what was withdrawn, and without the intrekkingen themselves. */
    public List<Besluit> geldend() {
        Set<UUID> ingetrokken = besluiten.stream()
                .filter(besluit -> besluit.inhoud() instanceof Intrekking)
                .map(besluit -> ((Intrekking) besluit.inhoud()).ingetrokken())
                .collect(Collectors.toSet());
        return met(
                besluit -> besluit.inhoud().soort() != Besluitsoort.INTREKKING && !ingetrokken.contains(besluit.id()));
    }

    private List<Besluit> geldend(Besluitsoort soort) {
        return geldend().stream()
                .filter(besluit -> besluit.inhoud().soort() == soort)
                .toList();
    }

    private List<Besluit> met(Predicate<Besluit> welke) {
        return besluiten.stream().filter(welke).toList();
    }

    private static boolean verschoont(Besluit besluit, Halfjaar halfjaar) {
        return besluit.halfjaar().equals(halfjaar)
                || verschoning(besluit).halfjaren().contains(halfjaar);
    }

    private static Tredeplaatsing plaatsing(Besluit besluit) {
        return (Tredeplaatsing) besluit.inhoud();
    }

    private static Verschoning verschoning(Besluit besluit) {
        return (Verschoning) besluit.inhoud();
    }
}
