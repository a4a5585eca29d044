// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a letter went through hands so far.
 *
 * @param versie number of its last version, from 1
 * @param auteurs who wrote in it or offered it; empty when only the system composed it. An empty name is someone unknown
 * @param aangeboden lies with whoever approves
 * @param opmerking why it was returned, or why it lapsed; null when it was not
 * @param vervallen a concept that is no longer needed
 * @param vastgesteld day of approval; null before
 * @param vaststeller account that approved; null before, or when it did not say who it was
 * @param verzonden day of sending; null before
 * @param wijze how it was sent; null before
 * @param onderweg it is being sent by e-mail, and the outcome is not known yet
 */
public record Gang(
        int versie,
        Set<String> auteurs,
        boolean aangeboden,
        String opmerking,
        boolean vervallen,
        LocalDate vastgesteld,
        String vaststeller,
        LocalDate verzonden,
        Verzendwijze wijze,
        boolean onderweg) {

    static final Gang BEGIN = new Gang(0, Set.of(), false, null, false, null, null, null, null, false);

    Gang volgende() {
        return new Gang(
                versie + 1,
                auteurs,
                aangeboden,
                opmerking,
                vervallen,
                vastgesteld,
                vaststeller,
                verzonden,
                wijze,
                onderweg);
    }

    /** Someone wrote in it: what was offered or approved is open again. */
    Gang geschreven(Wie wie) {
        return new Gang(versie, metAuteur(wie), false, opmerking, vervallen, null, null, null, null, false);
    }

    Gang aangeboden(Wie wie) {
        return new Gang(versie, metAuteur(wie), true, null, vervallen, null, null, null, null, false);
    }

    Gang teruggegeven(String reden) {
        return new Gang(versie, auteurs, false, reden, vervallen, null, null, null, null, false);
    }

    Gang vervallen(String reden) {
        return new Gang(versie, auteurs, false, reden, true, null, null, null, null, false);
    }

    /** A concept again, by whoever wrote it. */
    Gang heropend() {
        return new Gang(versie, auteurs, false, null, false, null, null, null, null, false);
    }

    Gang vastgesteld(Wie wie) {
        return new Gang(versie, auteurs, false, null, vervallen, wie.dag(), wie.naam(), null, null, false);
    }

    Gang verzonden(LocalDate dag, Verzendwijze hoe) {
        return new Gang(versie, auteurs, false, null, vervallen, vastgesteld, vaststeller, dag, hoe, false);
    }

    Gang onderweg(boolean bezig) {
        return new Gang(
                versie, auteurs, aangeboden, opmerking, vervallen, vastgesteld, vaststeller, verzonden, wijze, bezig);
    }

    private Set<String> metAuteur(Wie wie) {
        var samen = new TreeSet<>(auteurs);
        samen.add(wie.alsAuteur());
        return Set.copyOf(samen);
    }
}
