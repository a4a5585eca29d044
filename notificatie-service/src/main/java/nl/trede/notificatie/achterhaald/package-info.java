// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which figures of which sent letters are otherwise now, old and new side by side. It tells the brief to have a correction
 * ready as a concept, kept up to the figures of today until someone approves it. It refuses to touch the sent letter, and to call a
 * letter outdated only because more persons were housed on a later day.
 */
package nl.trede.notificatie.achterhaald;
