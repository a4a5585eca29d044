// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten keep their code and go to another province, on any day (rule 12).
 * Tells the register which province was decided last, and every other service from which day on a gemeente lies where.
 * Refuses an unknown gemeente or province, a day on which the gemeente does not exist, one before a later change, and a change to where it lies already.
 */
package nl.trede.taakstelling.provinciewijziging;
