// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows who asks: the roles, provincies and gemeenten of a token of the identity provider, or of a user of the local run.
 * Tells every service through {@link nl.trede.platform.security.Toegangen}, and refuses at the edge what docs/beveiliging.md does not allow.
 * Refuses the users of the local run in every other profile.
 */
package nl.trede.platform.security;
