// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the gemeenten as taakstelling told them, in an own copy, so that a line about a gemeente can be judged without asking anyone.
 * Tells nobody; the service is ready only once the copy holds as many gemeenten as the register of taakstelling has.
 * Refuses a figure about a day on which the gemeente does not exist.
 */
package nl.trede.realisatie.register;
