// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import nl.trede.realisatie.realisatie.Realisatiestatus;

/**
 * What the one who delivers says about the file.
 *
 * @param bron who vouches for the figures, usually COA
 * @param status of all lines that do not say themselves; null: follows from each peildatum
 * @param bestandsnaam null when not given
 */
public record Inzending(Kanaal kanaal, Vorm vorm, String bron, Realisatiestatus status, String bestandsnaam) {

    /** How the lines are written in a file. */
    public enum Vorm {
        CSV("text/csv"),
        JSON("application/json");

        private final String mediatype;

        Vorm(String mediatype) {
            this.mediatype = mediatype;
        }

        public String mediatype() {
            return mediatype;
        }
    }

    /** The way in. */
    public enum Kanaal {
        HTTP,
        KAFKA
    }
}
