// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.util.List;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Tijdseenheid;

/**
 * Something a provincie may ask of a gemeente.
 *
 * @param code for example PLAN_VAN_AANPAK
 * @param naam in plain words
 * @param termijn the term by beleid, counted from the day the letter was sent; null when the beleid has none
 * @param eisen what it must contain, one demand each; empty when the beleid demands nothing
 * @param naPeilmoment how long after the peilmoment it must be there, when the taakstelling was missed (rule 59); null when it is not due so
 */
public record Document(String code, String naam, Termijnregel termijn, List<String> eisen, Duur naPeilmoment) {

    /** One that is due only when it is asked. */
    public Document(String code, String naam, Termijnregel termijn, List<String> eisen) {
        this(code, naam, termijn, eisen, null);
    }

    /**
     * How long a gemeente gets by beleid.
     *
     * @param aantal at least 1
     * @param algemeneTermijnenwet whether that law moves a last day in a weekend or on a holiday
     */
    public record Termijnregel(int aantal, Tijdseenheid eenheid, boolean algemeneTermijnenwet) {

        public Duur duur() {
            return new Duur(aantal, eenheid);
        }
    }

    public Document {
        eisen = List.copyOf(eisen);
    }

    /** The term in weeks; null when there is none or it is counted otherwise. */
    public Integer weken() {
        return termijn == null || termijn.eenheid() != Tijdseenheid.WEKEN ? null : termijn.aantal();
    }
}
