// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which gemeenten there are: code, name, province, inhabitants and from when to when each exists, read from the file that ships with the service.
 * Tells every other service each gemeente once per change, with the size of the register so that a reader knows when it has all.
 * Refuses nothing itself; others ask it whether a gemeente exists on a day or in a halfjaar.
 */
package nl.trede.taakstelling.gemeenteregister;
