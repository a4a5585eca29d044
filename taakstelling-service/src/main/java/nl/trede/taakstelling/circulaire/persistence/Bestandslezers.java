// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.trede.platform.bestanden.CsvLezer;
import nl.trede.platform.bestanden.Grenzen;
import nl.trede.platform.bestanden.Rij;
import nl.trede.platform.bestanden.Werkmapkeuring;
import nl.trede.platform.bestanden.XlsxLezer;
import nl.trede.taakstelling.circulaire.Bestandslezer;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import nl.trede.taakstelling.circulaire.Bestandsvorm;

/** A reader for each form. An annex is small and made with care: a row that cannot be read refuses it. */
@ApplicationScoped
class Bestandslezers implements Bestandslezer {

    private static final int REGELS_PER_RIJ = 20;

    private final CsvLezer csv;
    private final XlsxLezer xlsx;

    Bestandslezers(CirculaireConfig config) {
        var grenzen = new Grenzen(config.meesteRegels(), config.meesteKolommen(), config.langsteRegel());
        this.csv = new CsvLezer(grenzen, null, REGELS_PER_RIJ);
        this.xlsx = new XlsxLezer(grenzen, new Werkmapkeuring(config.uitgepakt(), config.verhouding()), null);
    }

    @Override
    public Optional<String> lees(Bestandsvorm vorm, Path bestand, Consumer<Bestandsregel> regels) throws IOException {
        var lezing = new Lezing(regels);
        return lees(vorm, bestand, lezing).or(lezing::bezwaar);
    }

    private Optional<String> lees(Bestandsvorm vorm, Path bestand, Predicate<Rij> rijen) throws IOException {
        if (vorm == Bestandsvorm.XLSX) {
            return xlsx.lees(bestand, rijen);
        }
        try (var inhoud = Files.newInputStream(bestand)) {
            return csv.lees(inhoud, rijen);
        }
    }

    /** Goes on until a row cannot be read. */
    private static final class Lezing implements Predicate<Rij> {

        private final Consumer<Bestandsregel> regels;
        private Rij onleesbaar;

        Lezing(Consumer<Bestandsregel> regels) {
            this.regels = regels;
        }

        @Override
        public boolean test(Rij rij) {
            if (rij.fout() != null) {
                onleesbaar = rij;
                return false;
            }
            regels.accept(new Bestandsregel(rij.regel(), rij.cellen(), rij.formules()));
            return true;
        }

        Optional<String> bezwaar() {
            return Optional.ofNullable(onleesbaar).map(rij -> "regel %d: %s".formatted(rij.regel(), rij.fout()));
        }
    }
}
