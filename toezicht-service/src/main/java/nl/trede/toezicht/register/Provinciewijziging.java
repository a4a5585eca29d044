// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;

/**
 * That another provincie supervises a gemeente from some day on (rule 12).
 *
 * @param datum first day in the provincie that it goes to
 * @param vastgelegdOp when the register recorded it; a later one about the same gemeente and datum replaces it
 */
public record Provinciewijziging(
        Gemeentecode gemeente,
        Provinciecode van,
        Provinciecode naar,
        LocalDate datum,
        String bron,
        Instant vastgelegdOp) {}
