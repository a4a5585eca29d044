// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.trede.taakstelling.circulaire.Bestandslezer;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Keuring;
import nl.trede.taakstelling.circulaire.Kop;
import nl.trede.taakstelling.circulaire.Uitslag;

/** The lines of an annex as they stand in the file, and what became of them. Memory does not grow with the file. */
record Regeltabel(Connection verbinding, UUID circulaire) {

    private static final int TEGELIJK = 1000;

    /** Keeps every line. The first lines are handed back too, to find the header in; or why the file is refused. */
    Optional<String> bewaar(Bestandslezer lezer, Bestandsvorm vorm, Path bestand, List<Bestandsregel> begin)
            throws SQLException, IOException {
        try (var regels = new Batch(verbinding, "insert into circulaireregel values (?, ?, ?, ?)")) {
            var bezwaar = lezer.lees(vorm, bestand, regel -> {
                if (begin.size() < Kop.ZOEKEN) {
                    begin.add(regel);
                }
                regels.voegToe(rij -> {
                    rij.setObject(1, circulaire);
                    rij.setInt(2, regel.regel());
                    rij.setArray(
                            3, verbinding.createArrayOf("text", regel.cellen().toArray()));
                    rij.setArray(
                            4, verbinding.createArrayOf("int4", regel.formules().toArray()));
                });
            });
            regels.verstuur();
            return bezwaar;
        }
    }

    /** Judges every line below the header anew. */
    void keur(Keuring keuring, int kopregel) throws SQLException {
        var tabel = new Circulairetabel(verbinding);
        tabel.doe("delete from circulairecijfer where circulaire = ?", circulaire);
        tabel.doe("delete from circulairefout where circulaire = ?", circulaire);
        var totalen = new ArrayList<Uitslag.Totaal>();
        try (var cijfers = new Batch(verbinding, "insert into circulairecijfer values (?, ?, ?, ?, ?)");
                var fouten = new Batch(verbinding, "insert into circulairefout values (?, ?, ?, ?, ?, ?)")) {
            lees(kopregel, regel -> leg(keuring.keur(regel), cijfers, fouten, totalen));
            cijfers.verstuur();
            fouten.verstuur();
        }
        var totaal = totalen.isEmpty() ? null : totalen.get(0);
        tabel.doe(
                "update circulaire set bezwaar = ?, totaalregel = ?, totaal_aantal = ? where id = ?",
                keuring.bezwaar().orElse(null),
                totaal == null ? null : totaal.regel(),
                totaal == null ? null : totaal.aantal(),
                circulaire);
    }

    /** Of more totals the last counts. */
    private void leg(Uitslag uitslag, Batch cijfers, Batch fouten, List<Uitslag.Totaal> totalen) {
        if (uitslag instanceof Uitslag.Cijfer cijfer) {
            cijfers.voegToe(rij -> {
                rij.setObject(1, circulaire);
                rij.setInt(2, cijfer.regel());
                rij.setString(3, cijfer.gemeente().code());
                rij.setInt(4, cijfer.aantal());
                rij.setBoolean(5, cijfer.formule());
            });
        } else if (uitslag instanceof Uitslag.Totaal totaal) {
            totalen.clear();
            totalen.add(totaal);
        } else if (uitslag instanceof Uitslag.Geweigerd geweigerd) {
            for (int i = 0; i < geweigerd.fouten().size(); i++) {
                var volgnummer = i;
                var fout = geweigerd.fouten().get(i);
                fouten.voegToe(rij -> {
                    rij.setObject(1, circulaire);
                    rij.setInt(2, geweigerd.regel());
                    rij.setInt(3, volgnummer);
                    rij.setString(
                            4,
                            geweigerd.gemeente() == null
                                    ? null
                                    : geweigerd.gemeente().code());
                    rij.setString(5, fout.veld());
                    rij.setString(6, fout.reden());
                });
            }
        }
    }

    private void lees(int kopregel, Consumer<Bestandsregel> verwerking) throws SQLException {
        try (var vraag = verbinding.prepareStatement(
                "select regel, cellen, formules from circulaireregel where circulaire = ? and regel > ? order by"
                        + " regel")) {
            vraag.setObject(1, circulaire);
            vraag.setInt(2, kopregel);
            vraag.setFetchSize(TEGELIJK); // within the transaction: a cursor
            for (var rij = vraag.executeQuery(); rij.next(); ) {
                verwerking.accept(regel(rij));
            }
        }
    }

    private static Bestandsregel regel(ResultSet rij) throws SQLException {
        return new Bestandsregel(
                rij.getInt(1), List.of((String[]) rij.getArray(2).getArray()), Set.of((Integer[])
                        rij.getArray(3).getArray()));
    }
}
