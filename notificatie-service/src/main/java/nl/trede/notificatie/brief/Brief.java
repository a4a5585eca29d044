// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Briefsoort;
import nl.trede.notificatie.opmaak.Correctie;
import nl.trede.notificatie.opmaak.Opgemaakt;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Tekst;

/**
 * A letter. Its status follows from what happened to it.
 *
 * @param id the same for the same besluit, so that a repeated event makes no second letter
 * @param correctie null unless it replaces a letter that was sent
 * @param aanpassingen what persons made of its paragraphs
 */
public record Brief(
        UUID id,
        Briefsoort soort,
        String kenmerk,
        Brieffeiten feiten,
        Correctie correctie,
        List<Aanpassing> aanpassingen,
        Tekst tekst,
        Gang gang) {

    public Briefstatus status() {
        if (gang.verzonden() != null) {
            return Briefstatus.VERZONDEN;
        }
        if (gang.vervallen()) {
            return Briefstatus.VERVALLEN;
        }
        if (gang.vastgesteld() != null) {
            return Briefstatus.VASTGESTELD;
        }
        if (!tekst.volledig()) {
            return Briefstatus.ONVOLLEDIG;
        }
        return gang.aangeboden() ? Briefstatus.TER_VASTSTELLING : Briefstatus.CONCEPT;
    }

    /** Day of approval; null before. */
    public LocalDate vastgesteld() {
        return gang.vastgesteld();
    }

    /** Day of sending; null before. */
    public LocalDate verzonden() {
        return gang.verzonden();
    }

    /** The act that the letter belongs to; null without one, and for a correction, which starts no term again. */
    public UUID besluit() {
        return correctie == null ? feiten.besluit() : null;
    }

    /** The reference number as the name of a file with this ending, as ".pdf". */
    public String bestandsnaam(String eind) {
        return kenmerk.replaceAll("[^A-Za-z0-9.-]", "-") + eind;
    }

    /** The letter composed from its facts, as sent on this day or not yet (null). */
    public Opgemaakt opgemaakt(Opmaak opmaak, LocalDate verzending) {
        return opmaak.stelOp(new Briefkop(soort, kenmerk, verzending, correctie), feiten, aanpassingen);
    }

    Brief met(Tekst nieuw) {
        return new Brief(id, soort, kenmerk, feiten, correctie, aanpassingen, nieuw, gang);
    }

    Brief met(Gang nieuw) {
        return new Brief(id, soort, kenmerk, feiten, correctie, aanpassingen, tekst, nieuw);
    }

    /** With other facts under the same wording. */
    Brief met(Brieffeiten nieuw, Correctie waarom) {
        return new Brief(id, soort, kenmerk, nieuw, waarom, aanpassingen, tekst, gang);
    }

    Brief met(Aanpassing aanpassing) {
        var alle = new ArrayList<>(zonder(aanpassing.alinea()).aanpassingen);
        alle.add(aanpassing);
        return new Brief(id, soort, kenmerk, feiten, correctie, List.copyOf(alle), tekst, gang);
    }

    Brief zonder(String alinea) {
        var rest = aanpassingen.stream()
                .filter(een -> !een.alinea().equals(alinea))
                .toList();
        return new Brief(id, soort, kenmerk, feiten, correctie, rest, tekst, gang);
    }
}
