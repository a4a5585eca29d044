// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Keuring;
import nl.trede.taakstelling.circulaire.Kop;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.taakstelling.Soort;

/**
 * Takes an annex in as the service does (reads it, keeps every line, judges every line) in a JVM of its own with hardly any memory, and undoes it.
 * As a control it can also keep the lines in memory, which does not fit there.
 */
final class KleinGeheugen {

    private KleinGeheugen() {}

    /** @param args address of the database, form, file, and INNAME or ALLES_ONTHOUDEN */
    public static void main(String[] args) throws Exception {
        var vorm = Bestandsvorm.valueOf(args[1]);
        var bestand = Path.of(args[2]);
        if (args[3].equals("ALLES_ONTHOUDEN")) {
            var alles = new ArrayList<Bestandsregel>();
            lezer().lees(vorm, bestand, alles::add);
            System.out.println("onthouden " + alles.size());
            return;
        }
        try (var verbinding = DriverManager.getConnection(args[0], "postgres", "postgres")) {
            verbinding.setAutoCommit(false);
            System.out.println(neem(verbinding, vorm, bestand));
            verbinding.rollback();
        }
    }

    private static String neem(Connection verbinding, Bestandsvorm vorm, Path bestand) throws Exception {
        var id = UUID.randomUUID();
        var halfjaar = Halfjaar.lees("2005-I");
        var tabel = new Circulairetabel(verbinding);
        tabel.voegToe(
                id,
                new Opdracht(halfjaar, "groot", LocalDate.of(2004, 10, 1), Soort.VASTSTELLING),
                vorm,
                "0",
                Instant.EPOCH);
        var regels = new Regeltabel(verbinding, id);
        var begin = new ArrayList<Bestandsregel>();
        var bezwaar = regels.bewaar(lezer(), vorm, bestand, begin);
        if (bezwaar.isPresent()) {
            return bezwaar.get();
        }
        var kop = Kop.zoek(begin, halfjaar);
        tabel.bewaarKop(id, kop);
        tabel.bewaarToewijzing(id, kop.toewijzing());
        regels.keur(
                new Keuring(halfjaar, register(verbinding), Map.of(), kop.kolommen(), kop.toewijzing()), kop.regel());
        return "regels %d cijfers %d fouten %d"
                .formatted(
                        aantal(verbinding, "circulaireregel", id),
                        aantal(verbinding, "circulairecijfer", id),
                        aantal(verbinding, "circulairefout", id));
    }

    private static List<Gemeente> register(Connection verbinding) throws Exception {
        try (var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("select code, naam, provincie from gemeente where geldig_tot is null")) {
            var gemeenten = new ArrayList<Gemeente>();
            while (rij.next()) {
                gemeenten.add(new Gemeente(
                        new Gemeentecode(rij.getString(1)),
                        rij.getString(2),
                        new Provinciecode(rij.getString(3)),
                        null,
                        null,
                        null));
            }
            return gemeenten;
        }
    }

    private static long aantal(Connection verbinding, String tabel, UUID circulaire) throws Exception {
        try (var vraag = verbinding.prepareStatement("select count(*) from " + tabel + " where circulaire = ?")) {
            vraag.setObject(1, circulaire);
            try (var rij = vraag.executeQuery()) {
                rij.next();
                return rij.getLong(1);
            }
        }
    }

    private static Bestandslezers lezer() {
        return new Bestandslezers(new CirculaireConfig() {

            @Override
            public int meesteRegels() {
                return 200_000;
            }

            @Override
            public int meesteKolommen() {
                return 200;
            }

            @Override
            public int langsteRegel() {
                return 65_536;
            }

            @Override
            public long uitgepakt() {
                return 104_857_600;
            }

            @Override
            public int verhouding() {
                return 100;
            }
        });
    }
}
