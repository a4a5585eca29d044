// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the formula of Huisvestingswet 2014 art. 29: the part of the national number that falls to a gemeente by its inhabitants, rounded up.
 * Tells whoever prepares a halfjaar what it gives beside what was published, and makes a proposal that someone may confirm.
 * Refuses to compute when inhabitants of a gemeente are not known on the day asked; it never replaces a published number by itself (rule 4).
 */
package nl.trede.taakstelling.verdeling;
