// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht;

import java.time.LocalDate;

/** How many persons a gemeente had housed in a halfjaar on a day of it. */
public record Maandcijfer(String gemeente, LocalDate peildatum, Integer gehuisvest) {}
