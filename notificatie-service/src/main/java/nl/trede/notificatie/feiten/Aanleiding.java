// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.feiten;

/** What a letter follows from. */
public enum Aanleiding {
    TREDE,
    VERSCHONING,
    OPROEP,
    RAAD
}
