// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the beleidskader of each provincie: its ladder, oordelen, termijnen and decision tables, per version with a validity.
 * Tells the beoordeling what the provincie's own rules propose and why, and the standen in which order arrears are booked.
 * Refuses to start with a beleid that cannot be read, contradicts itself or leaves a case open, and says everything that is wrong at once.
 *
 * <p>More types than the twelve of a small feature: each is a heading of beleid.yaml or a part of the decision tables.
 */
package nl.trede.toezicht.beleid;
