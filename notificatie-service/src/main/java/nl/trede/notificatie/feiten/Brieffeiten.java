// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** All that one letter is composed from. Kept with the letter, so that it can be composed again without asking anyone. */
public sealed interface Brieffeiten permits Besluitfeiten, Oproepfeiten, Raadsfeiten {

    /** What brings this letter about; the house style of the province says which letter that is. */
    Aanleiding aanleiding();

    Provinciecode provincie();

    /** The addressee or sender; null for a letter to all gemeenten of a province. */
    Gemeente gemeente();

    /** The halfjaar that the letter is about. */
    Halfjaar halfjaar();

    /** The day of the besluit, of the oproep or of composing. */
    LocalDate datum();

    /** The besluit or oproep behind the letter; null when nobody decided anything (a raadsbrief). */
    UUID besluit();

    /** The facts by the names that templates use; a value may be null (not told), a list never is. */
    Map<String, Object> gegevens();

    /** Facts that a stand was computed without, in Dutch; {@link #gegevens()} then leaves out that stand. */
    List<String> onbekend();
}
