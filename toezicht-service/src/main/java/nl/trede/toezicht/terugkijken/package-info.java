// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what was known about a gemeente at any moment, and which facts became known between two moments.
 * Tells whoever must account for what was decided then.
 * Refuses to change anything: it reads what the features recorded, with the moment they did.
 */
package nl.trede.toezicht.terugkijken;
