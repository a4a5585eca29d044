// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows as whom a service stands before its database: as a user who owns nothing, and in each transaction with the access of who asks.
 * Tells PostgreSQL that access, whose policies for each row are the last door behind the edge.
 * Refuses to run as the owner of the tables, whom no policy holds; who does not say anything sees nothing.
 */
package nl.trede.platform.database;
