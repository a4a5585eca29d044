// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows each bijstelling of a halfjaar as one act: the national number and that of each gemeente, old and new, with day and reason (rule 7).
 * Tells each changed number as a new version with the old one beside it; a correctie undoes the whole act and tells that in the same way.
 * Refuses a gemeente without a taakstelling, a day before the version in force, another act of the same day (the same again is the one that is known), and a correctie when a later version stands.
 */
package nl.trede.taakstelling.bijstelling;
