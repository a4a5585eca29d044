// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

/** How certain the realisatie in a stand is (rule 19). */
public enum Standstatus {
    /** No realisatie of this halfjaar is known; gehuisvest counts as 0 and the halfjaar as neither met nor missed. */
    GEEN_REALISATIE,
    VOORLOPIG,
    DEFINITIEF
}
