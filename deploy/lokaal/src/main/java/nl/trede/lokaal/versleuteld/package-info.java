// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how the local run is made as an installation is: TLS to broker and database, a certificate for each who comes to the broker, and the rights of
 * {@code deploy/kafka/rechten.csv} there. Tells the launcher where the certificates lie, and the broker who may what.
 * Refuses to keep the key of the authority that signed them, and to give anybody a right that the file does not name.
 */
package nl.trede.lokaal.versleuteld;
