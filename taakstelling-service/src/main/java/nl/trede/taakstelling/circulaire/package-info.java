// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the annexes of circulaires as they were uploaded, which of their columns mean what, and how their lines differ from what is known.
 * Tells nothing itself: confirming records taakstellingen, and these tell what changed.
 * Refuses lines with a reason each (rule 34), and files as a whole that are no text or workbook, hold macros, unpack too large or are about two halfjaren.
 */
package nl.trede.taakstelling.circulaire;
