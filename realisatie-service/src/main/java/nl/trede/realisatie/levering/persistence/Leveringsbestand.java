// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import javax.sql.DataSource;

/** The bytes of a levering, to read again. */
@ApplicationScoped
public class Leveringsbestand {

    private final DataSource database;

    Leveringsbestand(DataSource database) {
        this.database = database;
    }

    /** Writes the file as it came, a megabyte at a time. */
    public void schrijf(UUID levering, OutputStream naar) throws IOException {
        Bestandsdelen.schrijf(database, levering, naar);
    }
}
