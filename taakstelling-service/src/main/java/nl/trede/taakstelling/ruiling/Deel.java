// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling;

import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;

/**
 * What a ruiling does to one gemeente. Numbers in persons.
 *
 * @param van the number in force
 * @param besluitdatum day on which its college decided
 * @param kenmerk reference of that decision
 */
public record Deel(Gemeentecode gemeente, int van, int naar, LocalDate besluitdatum, String kenmerk) {}
