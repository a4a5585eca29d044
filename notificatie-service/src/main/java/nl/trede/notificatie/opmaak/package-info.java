// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how each province writes: its words, its table and sign style, its reference numbers, its dated text blocks and its
 * templates, all of them files. It tells the brief what the letter says, as text to read and as a PDF for everyone (PDF/A-2a and
 * PDF/UA-1). It refuses an empty place: a letter that needs a fact that was not told is not made, and the list of those
 * facts is given instead.
 */
package nl.trede.notificatie.opmaak;
