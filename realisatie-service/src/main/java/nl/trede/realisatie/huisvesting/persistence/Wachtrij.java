// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.realisatie.huisvesting.Mutatie;
import org.postgresql.PGConnection;

/**
 * Where the mutaties of a file wait until it is whole: a table {@code inname_mutatie} of this transaction only, filled with PostgreSQL's
 * COPY a few megabytes at a time. Between two pieces the connection is free for other work.
 */
final class Wachtrij {

    private static final String TABEL =
            """
            CREATE TEMPORARY TABLE inname_mutatie (regel integer, id text COLLATE "C", gemeente text COLLATE "C",
                koppelgemeente text COLLATE "C", datum date, aantal integer, soort text COLLATE "C",
                telt_voor text COLLATE "C", betreft text COLLATE "C") ON COMMIT DROP""";
    private static final String COPY = "COPY inname_mutatie FROM STDIN";
    private static final int DEEL = 2 * 1024 * 1024;
    private static final int LANGSTE_RIJ = 512;

    private final Connection verbinding;
    private final byte[] deel = new byte[DEEL];
    private int gevuld;
    private long aantal;
    private LocalDate eerste;
    private LocalDate laatste;

    Wachtrij(Connection verbinding) throws SQLException {
        this.verbinding = verbinding;
        try (var opdracht = verbinding.createStatement()) {
            opdracht.execute(TABEL);
        }
    }

    /** Codes and ids have no sign that COPY would take otherwise. */
    void neem(Mutatie mutatie) {
        if (gevuld > DEEL - LANGSTE_RIJ) {
            verstuur();
        }
        getal(mutatie.regel());
        veld(mutatie.id());
        var huisvesting = mutatie.huisvesting();
        if (huisvesting == null) {
            for (int i = 0; i < 6; i++) {
                veld(null);
            }
        } else {
            var datum = huisvesting.datum();
            eerste = eerste == null || datum.isBefore(eerste) ? datum : eerste;
            laatste = laatste == null || datum.isAfter(laatste) ? datum : laatste;
            veld(huisvesting.gemeente().code());
            veld(code(huisvesting.koppelgemeente()));
            tab();
            dag(datum);
            tab();
            getal(huisvesting.aantal());
            veld(huisvesting.soort());
            veld(code(huisvesting.teltVoor()));
        }
        veld(mutatie.betreft());
        deel[gevuld++] = '\n';
        aantal++;
    }

    /** What was taken so far is in the table. */
    void verstuur() {
        try {
            if (gevuld > 0) {
                verbinding
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPY, new ByteArrayInputStream(deel, 0, gevuld), DEEL);
                gevuld = 0;
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Could not set mutaties aside", e);
        }
    }

    long aantal() {
        return aantal;
    }

    /** First day of the mutaties; null when there are none. */
    LocalDate eerste() {
        return eerste;
    }

    LocalDate laatste() {
        return laatste;
    }

    private static String code(Gemeentecode gemeente) {
        return gemeente == null ? null : gemeente.code();
    }

    private void veld(String tekst) {
        tab();
        if (tekst == null) {
            deel[gevuld++] = '\\';
            deel[gevuld++] = 'N';
        } else {
            var bytes = tekst.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(bytes, 0, deel, gevuld, bytes.length);
            gevuld += bytes.length;
        }
    }

    private void getal(int getal) {
        var bytes = Integer.toString(getal).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, deel, gevuld, bytes.length);
        gevuld += bytes.length;
    }

    private void dag(LocalDate dag) {
        var bytes = dag.toString().getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, deel, gevuld, bytes.length);
        gevuld += bytes.length;
    }

    private void tab() {
        deel[gevuld++] = '\t';
    }
}
