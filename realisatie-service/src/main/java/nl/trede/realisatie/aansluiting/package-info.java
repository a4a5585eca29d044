// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows, for each gemeente and halfjaar with both a stand and huisvestingen, how far the two differ; a query, without a core.
 * Tells whoever asks, in a list that can be narrowed to the differences.
 * Refuses nothing: the stand leads, and the difference is a reason to look.
 */
package nl.trede.realisatie.aansluiting;
