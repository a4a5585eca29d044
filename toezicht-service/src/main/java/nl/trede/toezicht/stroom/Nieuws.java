// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.stroom;

import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/**
 * That something that pages show of a gemeente changed.
 *
 * @param provincie null of a gemeente that the register does not know
 */
public record Nieuws(Gemeentecode gemeente, Halfjaar halfjaar, Provinciecode provincie) {

    private static final String GEEN = "-";

    /** From the text that the database tells; empty when it is none of ours. */
    public static Optional<Nieuws> lees(String melding) {
        var delen = melding.split(" ");
        try {
            return delen.length == 3
                    ? Optional.of(new Nieuws(
                            new Gemeentecode(delen[0]),
                            Halfjaar.lees(delen[1]),
                            delen[2].equals(GEEN) ? null : new Provinciecode(delen[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException geenCode) {
            return Optional.empty();
        }
    }
}
