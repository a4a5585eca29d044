// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.coa;

/**
 * One delivery.
 *
 * @param naam of the file; begins with "fictief-"
 * @param wat for the terminal, Dutch
 * @param foutHoortErbij whether the whole file should be refused
 */
record Zending(Soort soort, String naam, String wat, boolean foutHoortErbij, byte[] inhoud) {

    enum Soort {
        STANDEN("/realisatie/v1/leveringen", "text/csv"),
        MUTATIES("/realisatie/v1/huisvestingen", "application/x-ndjson");

        private final String pad;
        private final String mediatype;

        Soort(String pad, String mediatype) {
            this.pad = pad;
            this.mediatype = mediatype;
        }

        String pad() {
            return pad;
        }

        String mediatype() {
            return mediatype;
        }
    }
}
