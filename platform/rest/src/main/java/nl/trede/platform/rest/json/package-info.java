// SPDX-License-Identifier: EUPL-1.2
/**
 * How our words are written in JSON, and how a request body is read. It tells the sender every fault with its JSON
 * path. It refuses whatever would have to be guessed: unknown and double fields, fractions for whole numbers, numbers
 * for text, a missing number for zero.
 */
package nl.trede.platform.rest.json;
