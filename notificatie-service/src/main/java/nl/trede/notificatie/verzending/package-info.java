// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows which letters go out by e-mail, how often that was tried and what came of it. It tells the brief when the mail server took
 * its mail, which is the day the letter was sent. It refuses to send again when it is not certain that the mail did not go out: a
 * person looks, and says.
 */
package nl.trede.notificatie.verzending;
