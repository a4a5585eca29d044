// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows per bron which columns of its files mean what, in versions, and makes lines of a levering from tables with other headers than our own, names for codes and lines that are none.
 * Tells the pipeline of the leveringen, and before anything is taken in shows what would be read from the first rows.
 * Refuses a toewijzing that names a column twice or leaves out what a line needs, and a file that lacks one of its columns.
 */
package nl.trede.realisatie.toewijzing;
