// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import java.time.LocalDate;

/** How many inhabitants a gemeente had on a day. */
public record Inwonertalrij(LocalDate peildatum, Integer aantal, String bron) {}
