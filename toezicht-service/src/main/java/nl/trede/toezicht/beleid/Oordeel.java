// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

/**
 * A provincie's word for how a gemeente does its task (rule 38).
 *
 * @param code the name that the decision table uses
 * @param woord as the letter says it, for example "niet adequaat"
 * @param kleur null when the provincie gives no colour
 */
public record Oordeel(String code, String woord, String kleur) {}
