// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how this service is doing: what waits to be sent and to be read, what was set aside, which files are being taken in, which versions run.
 * Tells it to a beheerder as a page at {@code /<service>/beheer} and as JSON at {@code /<service>/v1/beheer}, and sends a set-aside message again when
 * asked, once. It refuses to know what a message is about, and to wait for a broker or database that does not answer: it says so and shows the rest.
 */
package nl.trede.platform.beheer;
