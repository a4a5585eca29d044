// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how to use the system, told to a toezichthouder in plain Dutch, chapter by chapter, with pictures of the pages. It has no core: only pages.
 * Tells whoever asks, from every page. Refuses to hold figures or rules of a provincie: it says where they stand.
 */
package nl.trede.toezicht.handleiding;
