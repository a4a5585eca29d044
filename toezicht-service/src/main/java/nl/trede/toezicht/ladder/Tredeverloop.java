// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.trede.begrippen.Halfjaar;

/**
 * The besluiten about one gemeente as a course on the ladder (rule 41).
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

    /** Where the gemeente stands; 0 without a besluit. */
    public int trede() {
        return laatste().map(besluit -> plaatsing(besluit).trede()).orElse(0);
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

    /** The besluiten TREDE, oldest first. */
    public List<Besluit> plaatsingen() {
        return met(besluit -> besluit.inhoud() instanceof Tredeplaatsing);
    }

    /** The besluiten VERSCHONING, oldest first. */
    public List<Besluit> verschoningen() {
        return met(besluit -> besluit.inhoud() instanceof Verschoning);
    }

    /** The last besluit TREDE; empty when there is none. */
    public Optional<Besluit> laatste() {
        return plaatsingen().stream().reduce((eerder, later) -> later);
    }

    /** A verschoning stands and no besluit TREDE was taken on or after its meetpunt. */
    public boolean bevroren() {
        return verschoningen().stream()
                .map(besluit -> verschoning(besluit).meetpunt())
                .anyMatch(meetpunt ->
                        plaatsingen().stream().allMatch(later -> later.datum().isBefore(meetpunt)));
    }

    /** The verschoning that covers a halfjaar on that day: given for it, or for an earlier one and its meetpunt is still to come. */
    public Optional<Besluit> verschoning(Halfjaar halfjaar, LocalDate dag) {
        return verschoningen().stream()
                .filter(besluit -> besluit.halfjaar().equals(halfjaar)
                        || besluit.halfjaar().compareTo(halfjaar) < 0
                                && dag.isBefore(verschoning(besluit).meetpunt()))
                .reduce((eerder, later) -> later);
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

    private List<Besluit> met(Predicate<Besluit> welke) {
        return besluiten.stream().filter(welke).toList();
    }

    private static Tredeplaatsing plaatsing(Besluit besluit) {
        return (Tredeplaatsing) besluit.inhoud();
    }

    private static Verschoning verschoning(Besluit besluit) {
        return (Verschoning) besluit.inhoud();
    }
}
