// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows how tables stand in files that people and programs write, CSV and XLSX, and reads them row by row whatever their size; no domain words.
 * Tells per row the texts of its cells, which of them a formula made, or why the row cannot be read.
 * Refuses, in Dutch, a file that is no table or is not to be trusted: no text, macros, a workbook that unpacks too large or points outside itself.
 */
package nl.trede.platform.bestanden;
