// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

/** Hands a mail to the mail server, once. */
@FunctionalInterface
public interface Postbode {

    Bezorging bezorg(Bericht bericht);
}
