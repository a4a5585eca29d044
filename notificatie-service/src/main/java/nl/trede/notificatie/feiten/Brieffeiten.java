// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** All that one letter is composed from. Kept with the letter, so that it can be composed again without asking anyone. */
public sealed interface Brieffeiten
        permits Besluitfeiten, Dossierfeiten, Oproepfeiten, Peilmomentfeiten, Raadsfeiten, Verslagfeiten {

    /** What brings this letter about; the house style of the province says which letter that is. */
    Aanleiding aanleiding();

    Provinciecode provincie();

    /** The addressee or sender; null for a letter to all gemeenten of a province, and for the report of a province. */
    Gemeente gemeente();

    /** The halfjaar that the letter is about. */
    Halfjaar halfjaar();

    /** The day of the besluit, of the oproep or of composing. */
    LocalDate datum();

    /** The besluit, oproep or other act behind the letter; null when nobody decided anything (a raadsbrief). */
    UUID besluit();

    /** Names what makes this letter the only one of its kind, so that it is not made twice; null when it may be. */
    default String bron() {
        return besluit() == null ? null : "besluit " + besluit();
    }

    /** The facts by the names that templates use; a value may be null (not told), a list never is. */
    Map<String, Object> gegevens();

    /** Facts that a stand was computed without, in Dutch; {@link #gegevens()} then leaves out that stand. */
    List<String> onbekend();

    /** Whether someone wrote paragraphs into the facts; then that person is an author of the letter. */
    default boolean metEigenTekst() {
        return false;
    }

    /** The standen that the letter tells of, so that it is known when one of them changes (rule 73). */
    List<Gebruikt> gebruikt();

    /**
     * The same facts with other standen.
     *
     * @param nieuw given the code of the gemeente and the stand that the letter has: the stand to use instead
     */
    Brieffeiten metStanden(Standkeuze nieuw);

    /** Chooses between the stand in a letter and what is known now. */
    @FunctionalInterface
    interface Standkeuze {
        Stand kies(String gemeente, Stand stand);

        /** The stand to use; null stays null. */
        default Stand ofNiets(String gemeente, Stand stand) {
            return stand == null ? null : kies(gemeente, stand);
        }
    }
}
