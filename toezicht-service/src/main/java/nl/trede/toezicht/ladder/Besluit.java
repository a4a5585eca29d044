// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * What a person decided for the provincie, with the figures, the method, the beleid and the termijn of that moment (rule 65). Never changed.
 *
 * @param datum the day of the besluit
 * @param oordeel null when none was given
 * @param motivering null when none was given
 * @param beoordeling the proposal it followed or left; null when there was none
 * @param orgaan who decided, for example Gedeputeerde Staten; null when not said
 * @param mandaat on whose behalf and by which mandate it was signed; null when the body decided itself
 * @param kenmerk the provincie's own number; null when not said
 * @param beleid null when the provincie has none
 * @param methode the booking order of the figures; null for a besluit that was kept before this was
 * @param termijnen granted with it, as they were then; empty when none
 * @param stand null when nothing was known
 */
public record Besluit(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        Besluitinhoud inhoud,
        Oordeel oordeel,
        String motivering,
        UUID beoordeling,
        String orgaan,
        String mandaat,
        String kenmerk,
        Beleidsversie beleid,
        Boekingsvolgorde methode,
        List<Termijn> termijnen,
        Halfjaarstand stand,
        Instant vastgelegdOp) {

    /**
     * A termijn as it was granted; later verlengingen stand in the dossier.
     *
     * @param beleid "4 weken"; null when the beleid gives none
     * @param toegekend "10 weken"
     * @param reden why the two differ; null when they do not
     */
    public record Termijn(String document, String naam, String beleid, String toegekend, String reden) {}

    public Besluit {
        termijnen = termijnen == null ? List.of() : List.copyOf(termijnen);
    }

    /** Taken while the halfjaar still ran; then its own day tells more than the halfjaar (rule 43). */
    public boolean tussentijds() {
        return datum.isBefore(halfjaar.peilmoment());
    }

    /** The same with the termijnen that were granted. */
    public Besluit met(List<Termijn> verleend) {
        return new Besluit(
                id,
                gemeente,
                halfjaar,
                datum,
                inhoud,
                oordeel,
                motivering,
                beoordeling,
                orgaan,
                mandaat,
                kenmerk,
                beleid,
                methode,
                verleend,
                stand,
                vastgelegdOp);
    }
}
