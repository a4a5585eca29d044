// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Halfjaar;
import nl.trede.platform.bestanden.CsvSchrijver;
import nl.trede.toezicht.overzicht.Gemeentebeeld;
import nl.trede.toezicht.overzicht.Kolom;

/** The table of the overview as a file: a column of the page can be more than one here, since a number has a cell of its own. */
final class OverzichtCsv {

    private final Halfjaar halfjaar;
    private final List<Kolom> kolommen;
    private final Set<String> opTotaal;

    /**
     * @param gekozen empty = all
     * @param opTotaal codes of the provincies that do not keep the age of an achterstand
     */
    OverzichtCsv(Halfjaar halfjaar, List<Kolom> gekozen, Set<String> opTotaal) {
        this.halfjaar = halfjaar;
        this.kolommen = gekozen.isEmpty() ? List.of(Kolom.values()) : gekozen;
        this.opTotaal = opTotaal;
    }

    String tekst(List<Gemeentebeeld> gemeenten) {
        var kop = new ArrayList<>(List.of("halfjaar", "gemeente", "naam"));
        kolommen.forEach(kolom -> kop.addAll(koppen(kolom)));
        return CsvSchrijver.tekst(kop, gemeenten.stream().map(this::cellen).toList());
    }

    private List<?> cellen(Gemeentebeeld een) {
        var cellen = new ArrayList<Object>(List.of(halfjaar, een.code(), een.naam()));
        kolommen.forEach(kolom -> cellen.addAll(cellen(kolom, een)));
        return cellen;
    }

    private static List<String> koppen(Kolom kolom) {
        return switch (kolom) {
            case INWONERS -> List.of("inwoners", "inwoners op");
            case TEMPO -> List.of("norm", "voor op norm");
            case PER_DUIZEND -> List.of("saldo per 1000 inwoners");
            case HERKOMST -> List.of("achterstand uit");
            case PROGNOSE -> List.of("verwacht saldo", "saldo laag", "saldo hoog");
            case TREDE -> List.of("trede", "naam trede");
            case TERMIJN -> List.of("eerste termijn", "waarvoor", "verstreken termijnen");
            case BRIEVEN -> List.of();
            default -> List.of(kolom.sleutel());
        };
    }

    private List<Object> cellen(Kolom kolom, Gemeentebeeld een) {
        return switch (kolom) {
            case PROVINCIE -> rij(een.provincie());
            case INWONERS ->
                een.inwoners() == null
                        ? rij(null, null)
                        : rij(een.inwoners().aantal(), een.inwoners().peildatum());
            case BEGINSALDO -> rij(een.beginsaldo());
            case TAAKSTELLING -> rij(een.taakstelling());
            case OPGAVE -> rij(een.opgave());
            case GEHUISVEST -> rij(een.metRealisatie() ? een.gehuisvest() : null);
            case PEILDATUM -> rij(een.peildatum());
            case TEMPO -> rij(een.norm(), een.voorOpNorm());
            case SALDO -> rij(een.saldo());
            case PER_DUIZEND -> rij(een.perDuizend());
            case HERKOMST -> rij(opTotaal.contains(een.provinciecode()) ? null : een.herkomst());
            case PROGNOSE ->
                rij(
                        een.verwachtSaldo(),
                        een.metBand() ? een.prognose().laag().personen() : null,
                        een.metBand() ? een.prognose().hoog().personen() : null);
            case TREDE -> rij(een.trede(), een.tredeNaam());
            case OORDEEL -> rij(een.oordeel());
            case TERMIJN -> rij(een.termijn(), een.termijnWat(), een.verstreken());
            case BRIEVEN -> List.of();
        };
    }

    private static List<Object> rij(Object... cellen) {
        return Arrays.asList(cellen);
    }
}
