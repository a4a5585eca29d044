// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;

/**
 * Which annexes are asked.
 *
 * @param halfjaar null: of all
 * @param bevestigd null: confirmed or not
 */
public record Circulairevraag(Halfjaar halfjaar, Boolean bevestigd, Circulairevolgorde volgorde) {

    /** Those that wait to be confirmed, newest first. */
    static final Circulairevraag OPEN = new Circulairevraag(null, false, Circulairevolgorde.ONTVANGEN);

    static final String WAAR =
            " where (cast(? as text) is null or halfjaar = ?) and (cast(? as boolean) is null or (bevestigd_op is not null) = ?)";

    Stream<Object> waarden() {
        var periode = halfjaar == null ? null : halfjaar.toString();
        return Stream.of(periode, periode, bevestigd, bevestigd);
    }
}
