// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.trede.platform.bestanden.CsvLezer;
import nl.trede.platform.bestanden.Grenzen;
import nl.trede.platform.bestanden.Werkmapkeuring;
import nl.trede.platform.bestanden.XlsxLezer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.toewijzing.Tabelregel;

/** The first rows of a table, to look at before anything is taken in. */
@ApplicationScoped
public class Proefrijen {

    /** How many rows are looked at. */
    public static final int HOOGSTENS = 50;

    static final int REGELS_PER_RIJ = 5;

    private static final int MEESTE_KOLOMMEN = 200;

    private final InnameConfig config;

    Proefrijen(InnameConfig config) {
        this.config = config;
    }

    /**
     * @param rijen takes them
     * @param werkblad name of the sheet of a workbook; null: the first
     * @return why the file is no table; empty when it is
     */
    public List<Bestandsfout> lees(Inzending.Vorm vorm, InputStream inhoud, String werkblad, List<Tabelregel> rijen)
            throws IOException {
        var grenzen = new Grenzen(Integer.MAX_VALUE, MEESTE_KOLOMMEN, config.langsteRegel());
        var lezer = vorm == Inzending.Vorm.XLSX
                ? new XlsxLezer(grenzen, new Werkmapkeuring(config.uitgepakt(), config.verhouding()), werkblad)
                : new CsvLezer(grenzen, null, REGELS_PER_RIJ);
        var gezien = new ArrayList<Tabelregel>();
        var bezwaar = lezer.lees(inhoud, rij -> gezien.add(Tabelrijen.regel(rij)) && gezien.size() < HOOGSTENS);
        rijen.addAll(gezien);
        return bezwaar.map(reden -> List.of(Bestandsfout.bestand(reden))).orElse(List.of());
    }
}
