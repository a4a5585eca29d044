// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows of gemeenten side by side what was the same and what was not: the facts, the proposal, the besluit and the reasons given (rule 52).
 * Tells whoever must explain why two gemeenten were treated alike or not.
 * Refuses to compare what was not judged; it judges nothing itself.
 */
package nl.trede.toezicht.gelijkheid;
