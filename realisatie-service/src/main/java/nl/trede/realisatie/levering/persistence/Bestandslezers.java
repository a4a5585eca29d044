// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.platform.bestanden.CsvLezer;
import nl.trede.platform.bestanden.Grenzen;
import nl.trede.platform.bestanden.Tabellezer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Bestandslezer;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.RuweRegel;

/** A reader for each form. */
@ApplicationScoped
class Bestandslezers implements Bestandslezer {

    private static final int MEESTE_KOLOMMEN = 200;

    private final Tabellezer csv;
    private final JsonLezer json;
    private final int meesteRegels;

    Bestandslezers(InnameConfig config) {
        this.csv = new CsvLezer(new Grenzen(Integer.MAX_VALUE, MEESTE_KOLOMMEN, config.langsteRegel()), ';', 1);
        this.meesteRegels = config.meesteRegels();
        this.json = new JsonLezer(config);
    }

    @Override
    public List<Bestandsfout> lees(Inzending.Vorm vorm, InputStream inhoud, Consumer<RuweRegel> regels)
            throws IOException {
        return switch (vorm) {
            case CSV -> Standentabel.lees(csv, inhoud, regels, meesteRegels);
            case JSON -> json.lees(inhoud, regels);
            case NDJSON, XLSX -> throw new IllegalArgumentException("No reader for " + vorm);
        };
    }
}
