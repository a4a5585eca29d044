// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import nl.trede.realisatie.realisatie.Realisatiestatus;

/**
 * What the one who delivers says about the file.
 *
 * @param bron who vouches for the figures, usually COA; a name of at most 100 signs
 * @param status of all lines that do not say themselves; null: follows from each peildatum
 * @param bestandsnaam null when not given
 * @param toewijzing version of the kolomtoewijzing that the table is read with; null: it has our own header
 */
public record Inzending(
        Afzender afzender,
        Inhoud inhoud,
        Vorm vorm,
        String bron,
        Realisatiestatus status,
        String bestandsnaam,
        Integer toewijzing) {

    private static final int LANGSTE_BRON = 100;

    /** @throws IllegalArgumentException with a Dutch reason when the bron is no name */
    public Inzending {
        if (!kanBronZijn(bron)) {
            throw new IllegalArgumentException(
                    "een bron heeft een naam van hoogstens %d tekens".formatted(LANGSTE_BRON));
        }
    }

    public Inzending(
            Afzender afzender, Inhoud inhoud, Vorm vorm, String bron, Realisatiestatus status, String bestandsnaam) {
        this(afzender, inhoud, vorm, bron, status, bestandsnaam, null);
    }

    /** Whether this can be the name of a bron. */
    public static boolean kanBronZijn(String naam) {
        return !naam.isBlank() && naam.length() <= LANGSTE_BRON;
    }

    /** With other lines than was thought. */
    public Inzending met(Inhoud andere) {
        return new Inzending(afzender, andere, vorm, bron, status, bestandsnaam, toewijzing);
    }

    /** Read with this version of the kolomtoewijzing of its bron. */
    public Inzending gelezenMet(int versie) {
        return new Inzending(afzender, inhoud, vorm, bron, status, bestandsnaam, versie);
    }

    /**
     * Who delivered, along which way, and why.
     *
     * @param door the user; the way itself when no user is known
     * @param reden in the sender's words, for instance of a correctie; null when not given
     */
    public record Afzender(Kanaal kanaal, String door, String reden) {

        /** @param gebruiker null when not known */
        public static Afzender van(Kanaal kanaal, String gebruiker, String reden) {
            var door = gebruiker == null || gebruiker.isBlank() ? kanaal.name() : gebruiker;
            return new Afzender(kanaal, door, reden == null || reden.isBlank() ? null : reden.strip());
        }
    }

    /** What the lines of a file are. */
    public enum Inhoud {
        /** Figures, added up from the start of the halfjaar. */
        STANDEN,
        /** Single huisvestingen, with corrections and withdrawals. */
        MUTATIES
    }

    /** How the lines are written in a file. */
    public enum Vorm {
        CSV("text/csv"),
        JSON("application/json"),
        NDJSON("application/x-ndjson"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediatype;

        Vorm(String mediatype) {
            this.mediatype = mediatype;
        }

        public String mediatype() {
            return mediatype;
        }

        /** Whether it is a table with a header. */
        public boolean isTabel() {
            return this == CSV || this == XLSX;
        }
    }

    /** The way in. */
    public enum Kanaal {
        HTTP,
        KAFKA,
        /** A watched folder. */
        MAP,
        /** Fetched from the address of a source. */
        OPHALEN,
        /** A betwisting that was taken over. */
        BETWISTING
    }
}
