// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.dossier.Dossier;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * All that is known of a gemeente on a day: what every letter about it begins with.
 *
 * @param halfjaar that the day lies in
 * @param tredeNaam in the beleid of that day
 * @param stand by the figures up to and with that day; null when nothing is known
 * @param vorig the stand of the halfjaar before; null when not known
 * @param volgend the stand of the halfjaar after; null while its taakstelling is not known
 * @param beleid null when the provincie has none
 */
public record Dossierbeeld(
        Gemeente gemeente,
        Halfjaar halfjaar,
        LocalDate datum,
        String tredeNaam,
        Halfjaarstand stand,
        Halfjaarstand vorig,
        Halfjaarstand volgend,
        Dossier dossier,
        Beleidsversie beleid) {}
