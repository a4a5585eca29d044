// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

/** What came of handing a mail to the mail server. */
public sealed interface Bezorging {

    /** The mail server took it. */
    record Aangenomen() implements Bezorging {}

    /** It certainly did not take it. */
    record Geweigerd(String reden) implements Bezorging {}

    /** The connection broke after the mail was offered: it may have it. */
    record Onbekend(String reden) implements Bezorging {}
}
