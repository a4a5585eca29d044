// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how many persons each gemeente housed in each halfjaar up to each peildatum, in versions that are never overwritten, each with the line it came from.
 * Tells toezicht every new or changed figure; the same figure again tells nothing.
 * Refuses only two different figures for one peildatum in one levering; what looks odd (a correctie, a count that goes down) is taken and pointed out, since COA is leading (rule 21).
 */
package nl.trede.realisatie.realisatie;
