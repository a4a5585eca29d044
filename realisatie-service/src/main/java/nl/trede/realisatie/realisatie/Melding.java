// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.realisatie;

import java.time.LocalDate;

/**
 * A figure as a levering gives it.
 *
 * @param regel where it stands in the levering, from 1
 */
public record Melding(int regel, LocalDate peildatum, Cijfer cijfer) {}
