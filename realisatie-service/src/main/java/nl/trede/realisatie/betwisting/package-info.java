// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which figures a gemeente or toezichthouder disputes, with another count, an explanation and evidence, and what was done with each.
 * Tells toezicht of every step; a betwisting stands beside the figure and is never the figure, and one that is taken over becomes one through a correctie.
 * Refuses a betwisting of a figure that is not there or says the same, a step that does not follow from where it is, and evidence of an unknown kind.
 */
package nl.trede.realisatie.betwisting;
