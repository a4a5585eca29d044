// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;

/**
 * A new version of a figure with where it came from.
 *
 * @param regel line in the levering
 * @param vorigGehuisvest persons as they were known before; null for the first figure of this peildatum
 * @param reden Dutch, why it differs from the version before; null for the first figure of this peildatum
 */
public record GemeldCijfer(
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        Versie versie,
        String bron,
        UUID levering,
        int regel,
        Integer vorigGehuisvest,
        String reden) {}
