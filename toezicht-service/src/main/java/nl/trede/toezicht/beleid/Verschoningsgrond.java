// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/** A ground on which a provincie excuses arrears (rule 46). */
public record Verschoningsgrond(String code, String omschrijving) {}
