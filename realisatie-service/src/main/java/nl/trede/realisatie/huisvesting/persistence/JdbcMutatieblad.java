// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.trede.realisatie.huisvesting.Mutatie;
import nl.trede.realisatie.huisvesting.Mutatieblad;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.persistence.Bestandsontvangst;
import nl.trede.realisatie.realisatie.persistence.OpgeteldeCijfers;

/** A file of mutaties in hand on one connection, in the transaction of the caller; memory does not grow with the file. */
final class JdbcMutatieblad implements Mutatieblad {

    private final Connection verbinding;
    private final Inzending inzending;
    private final Clock clock;
    private final OpgeteldeCijfers cijfers;
    private final Bestandsontvangst ontvangst;
    private final Wachtrij wachtrij;
    private Bestandsontvangst.Uitkomsten uitkomsten;

    JdbcMutatieblad(Connection verbinding, Inzending inzending, Clock clock, OpgeteldeCijfers cijfers)
            throws SQLException {
        this.verbinding = verbinding;
        this.inzending = inzending;
        this.clock = clock;
        this.cijfers = cijfers;
        this.ontvangst = new Bestandsontvangst(verbinding, inzending, nu());
        this.wachtrij = new Wachtrij(verbinding);
    }

    @Override
    public InputStream bewaar(InputStream inhoud) {
        return ontvangst.bewaar(inhoud);
    }

    @Override
    public void neem(Mutatie mutatie) {
        wachtrij.neem(mutatie);
    }

    @Override
    public void weiger(List<Regelfout> fouten) {
        ontvangst.weiger(fouten);
    }

    @Override
    public void sluitBestand() {
        uitvoeren(() -> {
            wachtrij.verstuur();
            ontvangst.sluit();
        });
    }

    @Override
    public void weigerBestand(Bestandsweigering waarom) {
        uitvoeren(() -> ontvangst.weigerBestand(waarom));
    }

    @Override
    public void verwerk() {
        uitvoeren(() -> {
            uitkomsten = new Verwerking(verbinding, ontvangst.ontvangst(), nu()).verwerk(wachtrij.aantal());
            cijfers.naHuisvestingen(verbinding, ontvangst.levering(), inzending);
        });
    }

    @Override
    public Leveringsverslag verslag() {
        if (ontvangst.geweigerd()) {
            return ontvangst.geweigerdVerslag();
        }
        try {
            return ontvangst.verwerkt(
                    uitkomsten, Bestandsontvangst.Signalen.GEEN, wachtrij.eerste(), wachtrij.laatste());
        } catch (SQLException e) {
            throw new IllegalStateException("Could not report", e);
        }
    }

    @Override
    public void close() {
        uitvoeren(() -> {
            ontvangst.close();
            verbinding.close();
        });
    }

    private OffsetDateTime nu() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private interface Stap {
        void zet() throws SQLException;
    }

    private static void uitvoeren(Stap stap) {
        try {
            stap.zet();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not deal with the mutaties", e);
        }
    }
}
