// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how to run the whole system on one machine without Docker: PostgreSQL, Kafka, the four services as processes and one address in front.
 * Tells the person at the terminal, in Dutch, what it is doing and what went wrong.
 * Refuses to know anything of the domain (the demo data live in {@code demo} and go in through HTTP), and never leaves a process behind.
 */
package nl.trede.lokaal;
