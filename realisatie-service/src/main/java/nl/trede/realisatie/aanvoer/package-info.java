// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the ways in that the service looks after itself: a folder where files are put down, and addresses that it fetches from on a schedule, with what came of each try.
 * Tells the pipeline of the leveringen; beside a file it puts a report, and a source that fails is visible with its last error and its next try.
 * Refuses what is no ordinary file (links, pipes), a form it does not know, an address without TLS, and a server that does not prove who it is.
 */
package nl.trede.realisatie.aanvoer;
