// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.time.Instant;

/**
 * The moment that the reader of a page looks back to.
 *
 * @param gevolgd whether the page shows what was known then; one that cannot shows what is known now, and says so
 * @param heden the address of the same page without the moment, from "?" on
 */
public record Terugkijkmoment(Instant bekendOp, boolean gevolgd, String heden) {}
