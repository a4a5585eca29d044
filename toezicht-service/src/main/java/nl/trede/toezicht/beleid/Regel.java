// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * A rule of a decision table that applied.
 *
 * @param tabel the decision: voorgesteldeTrede, oordeel or gevolgen
 * @param nummer of the rule in its table, from 1
 * @param toelichting the rule in a sentence, as the provincie wrote it beside the rule
 * @param bestand file, seen from the folder of the provincies
 * @param regelnummer line in that file
 */
public record Regel(String tabel, int nummer, String toelichting, String bestand, int regelnummer) {}
