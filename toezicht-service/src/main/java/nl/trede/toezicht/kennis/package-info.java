// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows all that toezicht recorded about a gemeente, as it was known at any moment, and holds it in memory.
 * Tells who looks back, tries a beleid or asks "what if": they get a proposal of the same rules over facts of their own.
 * Refuses to write: whatever is computed from it is gone when the question is answered.
 */
package nl.trede.toezicht.kennis;
