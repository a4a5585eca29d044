// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows the five letters and plays them through HTTP only, against a system started with {@code deploy/lokaal/start}.
 * Tells, when a test fails, where the logs of that system lie and how they end.
 * Refuses to look inside: no class, database or topic of a service is touched, but where being refused there is what is tested.
 */
package nl.trede.e2e;
