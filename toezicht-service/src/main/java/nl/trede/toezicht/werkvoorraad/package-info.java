// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows nothing itself: it finds in the dossiers of a provincie what someone must do this week, and by whom.
 * Tells it to the toezichthouder and Gedeputeerde Staten, the most urgent first.
 * Refuses nothing; what has been done is not in it.
 */
package nl.trede.toezicht.werkvoorraad;
