// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the latest stand of every gemeente over every halfjaar, as toezicht computed it. It tells the raadsbrief what the gemeente
 * did so far and how the others in the province did. It refuses to compute, and to go back to an older version of a stand.
 */
package nl.trede.notificatie.stand;
