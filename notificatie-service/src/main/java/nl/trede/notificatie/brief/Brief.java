// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import java.util.UUID;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Tekst;

/**
 * A letter. Its status follows from what happened to it.
 *
 * @param id the same for the same besluit, so that a repeated event makes no second letter
 * @param vastgesteld day of approval; null before
 * @param verzonden day of sending; null before
 */
public record Brief(
        UUID id,
        Briefsoort soort,
        String kenmerk,
        Brieffeiten feiten,
        Tekst tekst,
        LocalDate vastgesteld,
        LocalDate verzonden) {

    public Briefstatus status() {
        if (verzonden != null) {
            return Briefstatus.VERZONDEN;
        }
        if (vastgesteld != null) {
            return Briefstatus.VASTGESTELD;
        }
        return tekst.volledig() ? Briefstatus.CONCEPT : Briefstatus.ONVOLLEDIG;
    }

    /** What stands above the letter, sent on this day or not yet (null). */
    Briefkop kop(LocalDate verzending) {
        return new Briefkop(soort, kenmerk, verzending);
    }

    Brief met(Tekst nieuw) {
        return new Brief(id, soort, kenmerk, feiten, nieuw, vastgesteld, verzonden);
    }

    Brief vastgesteldOp(LocalDate dag) {
        return new Brief(id, soort, kenmerk, feiten, tekst, dag, verzonden);
    }

    Brief verzondenOp(LocalDate dag) {
        return new Brief(id, soort, kenmerk, feiten, tekst, vastgesteld, dag);
    }
}
