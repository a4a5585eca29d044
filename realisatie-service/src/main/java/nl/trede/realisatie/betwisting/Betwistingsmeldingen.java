// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting;

import java.time.Instant;

/** Who is told. */
public interface Betwistingsmeldingen {

    void gewijzigd(Betwisting betwisting, Instant op);
}
