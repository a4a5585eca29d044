// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how to build again from the facts what is kept only for convenience, and whether that gives the same bytes.
 * Tells whoever runs the command which kept thing differs, with what it was and what it would be.
 * Refuses to change anything unless asked to repair.
 */
package nl.trede.toezicht.herbouw;
