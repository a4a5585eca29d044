// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsregel;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Leveringsverslag.Status;
import nl.trede.realisatie.levering.Leveringsverslag.Telling;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Werkblad;
import nl.trede.realisatie.realisatie.GemeldCijfer;
import nl.trede.realisatie.realisatie.Realisatiemeldingen;
import nl.trede.realisatie.realisatie.Realisaties;
import nl.trede.realisatie.realisatie.Signalering;
import nl.trede.realisatie.realisatie.Uitkomst;

/** A levering in hand on one connection, in the transaction of the caller; memory does not grow with the file. */
final class JdbcWerkblad implements Werkblad {

    private static final int BATCH = 500;

    private final Connection verbinding;
    private final Inzending inzending;
    private final OffsetDateTime nu;
    private final Realisaties realisaties;
    private final Realisatiemeldingen meldingen;
    private final Leveringsrij rij;
    private final Bestandsdelen delen;
    private final Innametabel tabel;
    private final Opmerkingen opmerkingen = new Opmerkingen();
    private final List<GemeldCijfer> cijfers = new ArrayList<>();
    private List<Bestandsfout> fouten = List.of();
    private Bewaarstroom bestand;
    private Signaalopslag signalen;
    private int aanvaard;
    private int ongewijzigd;

    JdbcWerkblad(
            Connection verbinding,
            Inzending inzending,
            OffsetDateTime nu,
            Realisaties realisaties,
            Realisatiemeldingen meldingen)
            throws SQLException {
        this.verbinding = verbinding;
        this.inzending = inzending;
        this.nu = nu;
        this.realisaties = realisaties;
        this.meldingen = meldingen;
        this.rij = new Leveringsrij(verbinding, inzending);
        this.delen = new Bestandsdelen(verbinding, rij.id());
        this.tabel = new Innametabel(verbinding);
    }

    @Override
    public InputStream bewaar(InputStream inhoud) {
        bestand = new Bewaarstroom(inhoud, delen::voegToe);
        return bestand;
    }

    @Override
    public void neem(Leveringsregel regel) {
        tabel.neem(regel);
    }

    @Override
    public void weiger(List<Regelfout> regelfouten) {
        tabel.weiger(regelfouten);
    }

    @Override
    public void opmerking(int regel, String tekst) {
        opmerkingen.neem(regel, tekst);
    }

    @Override
    public void sluitBestand() {
        uitvoeren(() -> {
            tabel.sluit();
            var sha256 = bestand.hash();
            rij.vergrendel();
            rij.zoek(sha256);
            if (rij.herhaling()) {
                delen.verwijder();
            } else {
                delen.voegToe(bestand.rest());
                rij.bewaar(sha256, bestand.grootte(), nu);
            }
            rij.ontvangen(nu);
            signalen = new Signaalopslag(verbinding, rij.id());
        });
    }

    @Override
    public void weigerBestand(List<Bestandsfout> bestandsfouten) {
        fouten = List.copyOf(bestandsfouten);
        if (!rij.eerderVerwerkt()) {
            uitvoeren(() -> rij.bewaarFouten(fouten));
        }
    }

    @Override
    public void perReeks(BiConsumer<Reekssleutel, Reeks> verwerking) {
        uitvoeren(() -> {
            try (var lezer = new Reekslezer(verbinding, rij.eerderVerwerkt() ? rij.id() : null)) {
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
                    rij.id(),
                    nieuw.regel(),
                    nieuw.vorigGehuisvest(),
                    reden(nieuw)));
            if (cijfers.size() == BATCH) {
                verstuurCijfers();
            }
        } else if (uitkomst instanceof Uitkomst.Geweigerd fout) {
            tabel.weiger(List.of(new Regelfout(fout.regel(), fout.veld(), fout.reden())));
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
        if (!fouten.isEmpty()) {
            var niets = new Telling(0, 0, 0, 0);
            return new Leveringsverslag(
                    rij.id(), rij.herhaling(), Status.GEWEIGERD, niets, fouten, List.of(), List.of());
        }
        verstuurCijfers();
        return probeer(this::verwerkt);
    }

    private Leveringsverslag verwerkt() throws SQLException {
        signalen.verstuur();
        opmerkingen.bewaar(verbinding, rij.id());
        rij.bewaarFouten(List.of());
        var geweigerd = tabel.bewaarFouten(rij.id());
        rij.verwerkt(new Telling(aanvaard, ongewijzigd, geweigerd, signalen.bewaard()));
        return new Leveringsverslag(
                rij.id(),
                rij.herhaling(),
                Status.VERWERKT,
                new Telling(aanvaard, ongewijzigd, geweigerd, signalen.aantal()),
                fouten,
                tabel.eersteFouten(),
                signalen.eerste());
    }

    @Override
    public void close() {
        uitvoeren(() -> {
            tabel.close();
            if (signalen != null) {
                signalen.close();
            }
            verbinding.close();
        });
    }

    private void verstuurCijfers() {
        realisaties.leg(cijfers);
        meldingen.gemeld(cijfers);
        cijfers.clear();
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
