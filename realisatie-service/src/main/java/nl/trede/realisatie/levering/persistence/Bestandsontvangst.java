// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Leveringsverslag.Status;
import nl.trede.realisatie.levering.Leveringsverslag.Telling;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.realisatie.Signalering;

/** A file on its way in, whatever its lines are: its bytes, its row and receipt, and the faults of its lines, on one connection in one transaction. */
public final class Bestandsontvangst implements AutoCloseable {

    private final OffsetDateTime nu;
    private final Leveringsrij rij;
    private final Bestandsdelen delen;
    private final Foutentabel fouten;
    private Bewaarstroom bestand;
    private long ontvangst;
    private Bestandsweigering weigering;

    public Bestandsontvangst(Connection verbinding, Inzending inzending, OffsetDateTime nu) throws SQLException {
        this.nu = nu;
        this.rij = new Leveringsrij(verbinding, inzending);
        this.delen = new Bestandsdelen(verbinding, rij.id());
        this.fouten = new Foutentabel(verbinding);
    }

    /** Keeps every byte that is read from the result. */
    public InputStream bewaar(InputStream inhoud) {
        bestand = new Bewaarstroom(inhoud, delen::voegToe);
        return bestand;
    }

    /** Notes why a line is refused. */
    public void weiger(List<Regelfout> regelfouten) {
        fouten.weiger(regelfouten);
    }

    /** The file is whole: gives it its place, or finds the levering that brought the same file before. One file at a time from here on. */
    public void sluit() throws SQLException {
        var sha256 = bestand.hash();
        fouten.verstuur();
        rij.vergrendel();
        rij.zoek(sha256);
        if (rij.herhaling()) {
            delen.verwijder();
        } else {
            delen.voegToe(bestand.rest());
            rij.bewaar(sha256, bestand.grootte(), nu);
        }
        ontvangst = rij.ontvangen(nu);
    }

    /** Refuses the file as a whole. What was taken in before stays, since figures point to its lines, unless it seems to hold persons. */
    public void weigerBestand(Bestandsweigering waarom) throws SQLException {
        weigering = waarom;
        if (rij.eerderVerwerkt() && waarom.soort() != Bestandsweigering.Soort.PERSONEN) {
            return;
        }
        rij.bewaarFouten(waarom.fouten());
        if (!waarom.bewaart()) {
            rij.vergeetInhoud();
        }
    }

    /** Whether the file was refused as a whole. */
    public boolean geweigerd() {
        return weigering != null;
    }

    /** The report of a refused file. */
    public Leveringsverslag geweigerdVerslag() {
        return new Leveringsverslag(
                rij.id(), rij.herhaling(), Status.GEWEIGERD, Telling.NIETS, weigering, List.of(), List.of());
    }

    /**
     * Keeps what the lines came to, and reports it.
     *
     * @param signalen all that was pointed out this time, with the first thousand of it
     * @param eerste first day that the file is about; null when no line could be right
     */
    public Leveringsverslag verwerkt(Uitkomsten uitkomsten, Signalen signalen, LocalDate eerste, LocalDate laatste)
            throws SQLException {
        rij.bewaarFouten(List.of());
        var geweigerd = fouten.bewaar(rij.id());
        rij.verwerkt(uitkomsten.telling(geweigerd, signalen.bewaard()), eerste, laatste);
        return new Leveringsverslag(
                rij.id(),
                rij.herhaling(),
                Status.VERWERKT,
                uitkomsten.telling(geweigerd, signalen.aantal()),
                null,
                fouten.eerste(),
                signalen.eerste());
    }

    /** The same for the same file. */
    public UUID levering() {
        return rij.id();
    }

    /** The lines of the same file that were dealt with before belong to this levering; null when there are none. */
    UUID eerder() {
        return rij.eerderVerwerkt() ? rij.id() : null;
    }

    /** Number of the receipt of this time. */
    public long ontvangst() {
        return ontvangst;
    }

    @Override
    public void close() throws SQLException {
        fouten.close();
    }

    /** How many lines came to what, the refused ones aside. */
    public record Uitkomsten(int aanvaard, int ongewijzigd, int geparkeerd) {

        Telling telling(int geweigerd, int signaleringen) {
            return new Telling(aanvaard, ongewijzigd, geparkeerd, geweigerd, signaleringen);
        }
    }

    /**
     * What deserves a look.
     *
     * @param bewaard how many of them stay with the levering
     * @param eerste the first thousand
     */
    public record Signalen(int aantal, int bewaard, List<Signalering> eerste) {

        public static final Signalen GEEN = new Signalen(0, 0, List.of());
    }
}
