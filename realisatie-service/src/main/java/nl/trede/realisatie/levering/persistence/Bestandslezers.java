// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Bestandslezer;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.RuweRegel;

/** A reader for each form. */
@ApplicationScoped
class Bestandslezers implements Bestandslezer {

    private final CsvLezer csv;
    private final JsonLezer json;

    Bestandslezers(InnameConfig config) {
        this.csv = new CsvLezer(config);
        this.json = new JsonLezer(config);
    }

    @Override
    public List<Bestandsfout> lees(Inzending.Vorm vorm, InputStream inhoud, Consumer<RuweRegel> regels)
            throws IOException {
        return switch (vorm) {
            case CSV -> csv.lees(inhoud, regels);
            case JSON -> json.lees(inhoud, regels);
            case NDJSON, XLSX -> throw new IllegalArgumentException("No reader for " + vorm);
        };
    }
}
