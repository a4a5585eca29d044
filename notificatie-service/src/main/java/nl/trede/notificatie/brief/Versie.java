// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief;

import java.time.Instant;
import java.util.List;

/**
 * A letter as it was after one step.
 *
 * @param nummer from 1
 * @param door account; null for the system or someone unknown
 * @param opmerking why, in words; null without
 * @param regels what a reader saw, a line a paragraph or table row; empty when it was incomplete
 */
public record Versie(int nummer, Instant moment, String door, Stap stap, String opmerking, List<String> regels) {

    /** What happened to the letter. */
    public enum Stap {
        OPGESTELD,
        HERZIEN,
        CIJFERS_BIJGEWERKT,
        AANGEPAST,
        AANGEBODEN,
        TERUGGEGEVEN,
        VASTGESTELD,
        VERZONDEN,
        VERVALLEN
    }
}
