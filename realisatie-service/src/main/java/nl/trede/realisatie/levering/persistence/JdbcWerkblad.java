// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsregel;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Werkblad;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Signalering;
import nl.trede.realisatie.realisatie.Uitkomst;
import nl.trede.realisatie.realisatie.persistence.OpgeteldeCijfers;

/** A levering in hand on one connection, in the transaction of the caller; memory does not grow with the file. */
final class JdbcWerkblad implements Werkblad {

    private static final int BATCH = 500;

    private final Connection verbinding;
    private final Inzending inzending;
    private final OpgeteldeCijfers opgeteld;
    private final Bestandsontvangst ontvangst;
    private final Innametabel tabel;
    private final Opmerkingen opmerkingen = new Opmerkingen();
    private final List<GemeldCijfer> cijfers = new ArrayList<>();
    private Signaalopslag signalen;
    private int aanvaard;
    private int ongewijzigd;

    JdbcWerkblad(Connection verbinding, Inzending inzending, OffsetDateTime nu, OpgeteldeCijfers opgeteld)
            throws SQLException {
        this.verbinding = verbinding;
        this.inzending = inzending;
        this.opgeteld = opgeteld;
        this.ontvangst = new Bestandsontvangst(verbinding, inzending, nu);
        this.tabel = new Innametabel(verbinding);
    }

    @Override
    public InputStream bewaar(InputStream inhoud) {
        return ontvangst.bewaar(inhoud);
    }

    @Override
    public void neem(Leveringsregel regel) {
        tabel.neem(regel);
    }

    @Override
    public void weiger(List<Regelfout> regelfouten) {
        ontvangst.weiger(regelfouten);
    }

    @Override
    public void opmerking(int regel, String tekst) {
        opmerkingen.neem(regel, tekst);
    }

    @Override
    public void sluitBestand() {
        uitvoeren(() -> {
            tabel.sluit();
            ontvangst.sluit();
            signalen = new Signaalopslag(verbinding, ontvangst.levering());
        });
    }

    @Override
    public void weigerBestand(Bestandsweigering waarom) {
        uitvoeren(() -> ontvangst.weigerBestand(waarom));
    }

    @Override
    public void perReeks(BiConsumer<Reekssleutel, Reeks> verwerking) {
        uitvoeren(() -> {
            try (var lezer = new Reekslezer(verbinding, ontvangst.eerder())) {
                lezer.perReeks(verwerking);
            }
        });
    }

    @Override
    public void leg(Reekssleutel sleutel, Uitkomst uitkomst) {
        if (uitkomst instanceof Uitkomst.Aanvaard nieuw) {
            aanvaard++;
            cijfers.add(new GemeldCijfer(
                    sleutel.gemeente(),
                    sleutel.halfjaar(),
                    nieuw.versie(),
                    inzending.bron(),
                    ontvangst.levering(),
                    nieuw.regel(),
                    nieuw.vorigGehuisvest(),
                    reden(nieuw)));
            if (cijfers.size() == BATCH) {
                verstuurCijfers();
            }
        } else if (uitkomst instanceof Uitkomst.Geweigerd fout) {
            ontvangst.weiger(List.of(new Regelfout(fout.regel(), fout.veld(), fout.reden())));
        } else {
            ongewijzigd++;
        }
    }

    /** What the sender says, and else what happened; null for a first figure. */
    private String reden(Uitkomst.Aanvaard nieuw) {
        if (nieuw.vorigGehuisvest() == null) {
            return null;
        }
        var gezegd = inzending.afzender().reden();
        return gezegd != null ? gezegd : "een latere levering van %s geeft dit cijfer".formatted(inzending.bron());
    }

    @Override
    public void signaleer(List<Signalering> signaleringen) {
        signaleringen.forEach(signalen::neem);
    }

    @Override
    public Leveringsverslag verslag() {
        if (ontvangst.geweigerd()) {
            return ontvangst.geweigerdVerslag();
        }
        verstuurCijfers();
        return probeer(this::verwerkt);
    }

    private Leveringsverslag verwerkt() throws SQLException {
        opgeteld.naStanden(verbinding);
        signalen.verstuur();
        opmerkingen.bewaar(verbinding, ontvangst.levering());
        var peildata = tabel.peildata();
        return ontvangst.verwerkt(
                new Bestandsontvangst.Uitkomsten(aanvaard, ongewijzigd, 0), signalen.alle(), peildata[0], peildata[1]);
    }

    @Override
    public void close() {
        uitvoeren(() -> {
            tabel.close();
            ontvangst.close();
            if (signalen != null) {
                signalen.close();
            }
            verbinding.close();
        });
    }

    private void verstuurCijfers() {
        opgeteld.leg(cijfers);
    }

    private interface Stap {
        void zet() throws SQLException;
    }

    private interface Vraag<T> {
        T stel() throws SQLException;
    }

    private static void uitvoeren(Stap stap) {
        probeer(() -> {
            stap.zet();
            return null;
        });
    }

    private static <T> T probeer(Vraag<T> vraag) {
        try {
            return vraag.stel();
        } catch (SQLException e) {
            throw new IllegalStateException("Could not deal with the levering", e);
        }
    }
}
