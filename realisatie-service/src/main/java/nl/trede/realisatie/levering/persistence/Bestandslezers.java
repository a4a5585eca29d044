// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.platform.bestanden.CsvLezer;
import nl.trede.platform.bestanden.Grenzen;
import nl.trede.platform.bestanden.Werkmapkeuring;
import nl.trede.platform.bestanden.XlsxLezer;
import nl.trede.realisatie.levering.Bestandsfout;
import nl.trede.realisatie.levering.Bestandslezer;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.toewijzing.Kolomnaam;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import nl.trede.realisatie.toewijzing.Tabellezing;
import nl.trede.realisatie.toewijzing.Toewijzingen;

/** A reader for each form; a table without our own header is read with the toewijzing of its bron. */
@ApplicationScoped
class Bestandslezers implements Bestandslezer {

    private static final int MEESTE_KOLOMMEN = 200;

    private final InnameConfig config;
    private final Grenzen grenzen;
    private final Toewijzingen toewijzingen;
    private final Gemeenten gemeenten;

    Bestandslezers(InnameConfig config, Toewijzingen toewijzingen, Gemeenten gemeenten) {
        this.config = config;
        this.grenzen = new Grenzen(Integer.MAX_VALUE, MEESTE_KOLOMMEN, config.langsteRegel());
        this.toewijzingen = toewijzingen;
        this.gemeenten = gemeenten;
    }

    @Override
    public List<Bestandsfout> lees(Inzending inzending, InputStream inhoud, Regelontvanger ontvanger)
            throws IOException {
        return switch (inzending.vorm()) {
            case CSV, XLSX -> tabel(inzending, inhoud, ontvanger);
            case JSON -> new JsonLezer(config).lees(inhoud, ontvanger);
            case NDJSON -> new NdjsonLezer(config).lees(inhoud, ontvanger);
        };
    }

    private List<Bestandsfout> tabel(Inzending inzending, InputStream inhoud, Regelontvanger ontvanger)
            throws IOException {
        var toewijzing = inzending.toewijzing() == null
                ? null
                : toewijzingen.versie(inzending.bron(), inzending.toewijzing()).orElseThrow();
        var lezing = toewijzing == null
                ? null
                : new Tabellezing(toewijzing, gemeenten.register(), ontvanger, config.meesteRegels());
        var eigen = new Standentabel(ontvanger, config.meesteRegels(), inzending.vorm() == Inzending.Vorm.XLSX);
        var rijen = new Tabelrijen(eigen, lezing);
        var alles = new Persoonsrijen(rijen, ontvanger.controle(), bekend(toewijzing));
        var bytes = new Laatsteteken(inhoud);
        var bezwaar = inzending.vorm() == Inzending.Vorm.XLSX
                ? werkmap(bytes, alles, toewijzing)
                : csv(toewijzing).lees(bytes, alles);
        if (!bytes.isRegeleinde() && eigen.eindigtOnaf()) {
            return List.of(Bestandsfout.bestand("de laatste regel is niet af; het bestand is afgebroken"));
        }
        return alles.gestopt() || bezwaar.isEmpty() ? rijen.fouten() : List.of(Bestandsfout.bestand(bezwaar.get()));
    }

    /** Names of columns that mean something here, and so are no name of a person even when they look like it. */
    private static Set<String> bekend(Kolomtoewijzing toewijzing) {
        var namen = new HashSet<>(Standenkop.KOLOMMEN);
        if (toewijzing != null) {
            toewijzing.kolommen().benoemd().forEach(kolom -> namen.add(Kolomnaam.kaal(kolom.kolom())));
        }
        return namen;
    }

    /** All that a workbook holds is kept with it, so all of it is looked at. */
    private Optional<String> werkmap(InputStream inhoud, Persoonsrijen rijen, Kolomtoewijzing toewijzing)
            throws IOException {
        var keuring = new Werkmapkeuring(config.uitgepakt(), config.verhouding());
        var blad = toewijzing == null ? null : toewijzing.leeswijze().werkblad();
        var bezwaar = new XlsxLezer(grenzen, keuring, blad).lees(inhoud, rijen, rijen::elders);
        bezwaar.ifPresent(reden -> rijen.ondoorzoekbaar());
        return bezwaar;
    }

    /** In our own form a line of the file is a row and a semicolon parts columns; a file of others may do it otherwise. */
    private CsvLezer csv(Kolomtoewijzing toewijzing) {
        return toewijzing == null
                ? new CsvLezer(grenzen, ';', 1)
                : new CsvLezer(grenzen, null, Proefrijen.REGELS_PER_RIJ);
    }
}
