// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending;

import java.util.UUID;

/** An e-mail with a letter. */
public record Bericht(UUID brief, String aan, String onderwerp, String tekst, String bestandsnaam, byte[] pdf) {}
