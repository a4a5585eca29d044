// SPDX-License-Identifier: EUPL-1.2
/**
 * Has no core: it lays the figures, decisions, letters, talks, plans, termijnen and all else about a gemeente in one list by day.
 * Tells it as JSON, CSV, PDF and as a page, filtered by kind, days and words.
 * Refuses nothing; what was not recorded is not there.
 */
package nl.trede.toezicht.tijdlijn;
