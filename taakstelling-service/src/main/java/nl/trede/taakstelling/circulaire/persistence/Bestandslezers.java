// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.trede.taakstelling.circulaire.Bestandslezer;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import nl.trede.taakstelling.circulaire.Bestandsvorm;

/** A reader for each form. */
@ApplicationScoped
class Bestandslezers implements Bestandslezer {

    private final CsvLezer csv;
    private final XlsxLezer xlsx;

    Bestandslezers(CirculaireConfig config) {
        this.csv = new CsvLezer(config.meesteRegels(), config.meesteKolommen());
        this.xlsx = new XlsxLezer(
                new Werkmapkeuring(config.uitgepakt(), config.verhouding()),
                config.meesteRegels(),
                config.meesteKolommen());
    }

    @Override
    public Optional<String> lees(Bestandsvorm vorm, Path bestand, Consumer<Bestandsregel> regels) throws IOException {
        return vorm == Bestandsvorm.CSV ? csv.lees(bestand, regels) : xlsx.lees(bestand, regels);
    }
}
