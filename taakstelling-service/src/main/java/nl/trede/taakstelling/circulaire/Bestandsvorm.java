// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire;

/** How the lines are written in a file. */
public enum Bestandsvorm {
    CSV,
    XLSX
}
