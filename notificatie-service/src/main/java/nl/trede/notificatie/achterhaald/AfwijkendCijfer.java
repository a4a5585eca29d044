// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.achterhaald;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * A figure of a letter that is otherwise now, in persons.
 *
 * @param cijfer beginsaldo, taakstelling, opgave, gehuisvest or saldo; a saldo is negative for an achterstand
 * @param oud as in the letter
 */
public record AfwijkendCijfer(Gemeentecode gemeente, Halfjaar halfjaar, String cijfer, int oud, int nieuw) {

    /** "Taakstelling 2023-II", "Saldo aan het begin van 2023-II". */
    public String naam() {
        return switch (cijfer) {
            case "beginsaldo" -> "Saldo aan het begin van " + halfjaar;
            case "saldo" -> "Saldo aan het eind van " + halfjaar;
            case "gehuisvest" -> "Gehuisvest in " + halfjaar;
            case "opgave" -> "Totaal te huisvesten in " + halfjaar;
            default -> "Taakstelling " + halfjaar;
        };
    }
}
