// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which talks provincie and gemeente had or planned, ambtelijk or bestuurlijk, and what came of them.
 * Tells the beoordeling whether the gemeente itself expects to miss its taakstelling, and the dossier and letters the whole list.
 * Refuses a talk without a day or words for one, and names of persons have no place in it.
 */
package nl.trede.toezicht.overleg;
