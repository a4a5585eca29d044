// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how a real Keycloak stands in front of the local run: with the realm of deploy/keycloak, the made-up users of the local run in it, and keys made at
 * this start. Tells the services where it is and with which key they show who they are.
 * Refuses to leave a private key or a password in the checkout.
 */
package nl.trede.lokaal.keycloak;
