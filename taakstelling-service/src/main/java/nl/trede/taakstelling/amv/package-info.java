// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the indicative numbers of minors without parents (amv) per province or gemeente (rule 33), in versions; only storing and showing, so without a core.
 * Tells each new version as an event of its own, which no saldo reads.
 * Refuses a gebied that the register does not know.
 */
package nl.trede.taakstelling.amv;
