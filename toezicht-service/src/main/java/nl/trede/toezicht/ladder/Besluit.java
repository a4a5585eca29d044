// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * What a person decided for the provincie, with the figures and the beleid of that moment (rule 65). Never changed.
 *
 * @param datum the day of the besluit
 * @param oordeel null when none was given
 * @param motivering null when none was given
 * @param beoordeling the proposal it followed or left; null when there was none
 * @param orgaan who decided, for example Gedeputeerde Staten; null when not said
 * @param kenmerk the provincie's own number; null when not said
 * @param beleid null when the provincie has none
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
        String kenmerk,
        Beleidsversie beleid,
        Halfjaarstand stand,
        Instant vastgelegdOp) {}
