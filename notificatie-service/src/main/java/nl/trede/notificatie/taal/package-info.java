// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows what makes a Dutch text hard to read: long sentences, the passive voice, and words for which an easier one exists. It tells whoever
 * writes a letter where to look, as a help beside the draft. It refuses to change a text or to hold a letter up.
 */
package nl.trede.notificatie.taal;
