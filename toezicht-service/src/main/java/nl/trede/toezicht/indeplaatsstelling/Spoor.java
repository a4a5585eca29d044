// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * One course from voornemen to besluit to its end; a gemeente can have several side by side (rule 62).
 *
 * @param nummer from 1, within the gemeente
 * @param cohort the halfjaar whose achterstand it is about; null when it is about the total
 * @param personen it is about, when it began
 * @param voornemen null only when a besluit could not wait for one
 * @param besluit null while there is none
 * @param uitvoeringSinds since when the provincie acts; null while it does not
 * @param einde null while it runs
 */
public record Spoor(
        UUID id,
        Gemeentecode gemeente,
        int nummer,
        Omvang omvang,
        Halfjaar cohort,
        int personen,
        List<Onderdeel> onderdelen,
        Stap voornemen,
        Stap besluit,
        LocalDate uitvoeringSinds,
        Beeindiging einde) {

    public Spoor {
        onderdelen = List.copyOf(onderdelen);
    }

    public Fase fase() {
        if (einde != null) {
            return Fase.BEEINDIGD;
        }
        if (uitvoeringSinds != null) {
            return Fase.UITVOERING;
        }
        return besluit != null ? Fase.BESLUIT : Fase.VOORNEMEN;
    }

    /** The last day of the parts. */
    public LocalDate uiterlijk() {
        return onderdelen.stream()
                .map(Onderdeel::uiterlijk)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The voornemen or besluit that stands now. */
    public Stap laatste() {
        return besluit != null ? besluit : voornemen;
    }

    /**
     * What the law demands of the voornemen and the besluit that were taken and was not recorded, also after the end; a spoor that lapsed or was
     * withdrawn keeps showing it.
     */
    public List<String> ontbrekendeWaarborgen() {
        return Stream.of(vanStap("voornemen", voornemen), vanStap("besluit", besluit))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> vanStap(String woord, Stap stap) {
        return stap == null
                ? List.of()
                : stap.waarborgen().ontbreekt().stream()
                        .map(wat -> wat + " van het " + woord)
                        .toList();
    }

    /** As it was known: what was recorded after that moment did not happen. The parts are those of the last step. */
    public Spoor bekendOp(Instant moment, LocalDate dag) {
        return new Spoor(
                id,
                gemeente,
                nummer,
                omvang,
                cohort,
                personen,
                onderdelen,
                voornemen,
                besluit == null || besluit.vastgelegdOp().isAfter(moment) ? null : besluit,
                uitvoeringSinds == null || uitvoeringSinds.isAfter(dag) ? null : uitvoeringSinds,
                einde == null || einde.vastgelegdOp().isAfter(moment) ? null : einde);
    }

    /** Whether it was known at that moment. */
    public boolean isBekendOp(Instant moment) {
        return !(voornemen != null ? voornemen : besluit).vastgelegdOp().isAfter(moment);
    }

    Spoor metVoornemen(Stap stap) {
        return new Spoor(
                id, gemeente, nummer, omvang, cohort, personen, onderdelen, stap, besluit, uitvoeringSinds, einde);
    }

    Spoor metBesluit(Stap stap, List<Onderdeel> delen) {
        return new Spoor(
                id, gemeente, nummer, omvang, cohort, personen, delen, voornemen, stap, uitvoeringSinds, einde);
    }

    Spoor metUitvoering(LocalDate sinds) {
        return new Spoor(id, gemeente, nummer, omvang, cohort, personen, onderdelen, voornemen, besluit, sinds, einde);
    }

    Spoor metEinde(Beeindiging hoe) {
        return new Spoor(
                id, gemeente, nummer, omvang, cohort, personen, onderdelen, voornemen, besluit, uitvoeringSinds, hoe);
    }
}
