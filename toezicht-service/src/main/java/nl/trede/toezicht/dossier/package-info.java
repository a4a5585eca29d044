// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows nothing itself: it lays together what the other features know about one gemeente.
 * Tells it to whoever reads the dossier.
 * Refuses nothing; what was not recorded is not there.
 */
package nl.trede.toezicht.dossier;
