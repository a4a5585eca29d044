// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * Where a value of the beleid comes from, as the file says it.
 *
 * @param onderdeel key in the file: "treden", "termijnen", "opschaling"
 * @param waarvan which one of them: the number of a trede or a code; null for a single value
 * @param herkomst a sentence part
 * @param vastTeStellen whether the provincie has yet to fix it
 */
public record Bronvermelding(String onderdeel, String waarvan, String herkomst, boolean vastTeStellen) {

    private static final String OPEN = "vast te stellen";

    /** @param tekst that it is yet to be fixed stands in its words */
    public static Bronvermelding van(String onderdeel, String waarvan, String tekst) {
        return new Bronvermelding(onderdeel, waarvan, tekst, tekst.contains(OPEN));
    }

    /** The same without the remark that it is yet to be fixed, which a page shows apart; may be empty. */
    public String toelichting() {
        return herkomst.replaceFirst("[;,]?\\s*" + OPEN + "( door de provincie)?$", "");
    }
}
