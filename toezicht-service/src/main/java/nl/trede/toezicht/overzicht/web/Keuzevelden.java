// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.overzicht.Kaartkleur;
import nl.trede.toezicht.overzicht.Keuzewoord;
import nl.trede.toezicht.overzicht.Kolom;
import nl.trede.toezicht.overzicht.Selectie;
import nl.trede.toezicht.overzicht.Sortering;
import nl.trede.toezicht.overzicht.Vraag;

/** What stands in the address of the overview; each may be left out, what is there has to exist. */
public class Keuzevelden {

    @QueryParam("halfjaar")
    Halfjaar halfjaar;

    @QueryParam("provincie")
    Provinciecode provincie;

    @QueryParam("zoek")
    String zoek;

    @QueryParam("toon")
    String toon;

    @QueryParam("volgorde")
    String volgorde;

    @QueryParam("aflopend")
    String aflopend;

    @QueryParam("kleur")
    String kleur;

    @QueryParam("kolom")
    List<String> kolommen;

    /** Which view showed the columns that stand ticked: of one {@code provincie}, or of {@code alle}; null in an address that nobody ticked. */
    @QueryParam("kolommenBij")
    String kolommenBij;

    @QueryParam("bekendOp")
    Instant bekendOp;

    /**
     * @param gewoon the halfjaar when the address names none
     * @throws Problem 400 with each word that means nothing
     */
    Keuze keuze(Halfjaar gewoon, LocalDate vandaag) {
        var fouten = new ArrayList<Fout>();
        var selectie = lees("toon", toon, Selectie.class, fouten).orElse(Selectie.ALLE);
        var sortering = lees("volgorde", volgorde, Sortering.class, fouten).orElse(Sortering.GEMEENTE);
        var kaartkleur = lees("kleur", kleur, Kaartkleur.class, fouten).orElse(Kaartkleur.STAND);
        var gekozenKolommen = kolommen(fouten);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return new Keuze(
                new Vraag(
                        halfjaar == null ? gewoon : halfjaar,
                        provincie == null ? null : provincie.code(),
                        zoek == null || zoek.isBlank() ? null : zoek.strip(),
                        vandaag),
                selectie,
                new Keuze.Vorm(sortering, "ja".equals(aflopend), kaartkleur, gekozenKolommen),
                bekendOp,
                gewoon);
    }

    /**
     * In the order of the table, whatever the order in the address. A form sends every ticked column: those of who ticked nothing are no choice, and
     * who goes from one provincie to all sees of each which it is.
     */
    private List<Kolom> kolommen(List<Fout> fouten) {
        var bij = lees("kolommenBij", kolommenBij, Kolom.Bij.class, fouten).orElse(null);
        var gekozen = gekozenKolommen(fouten);
        if (bij == null || gekozen.isEmpty()) {
            return gekozen;
        }
        if (gekozen.equals(Kolom.gewone(bij == Kolom.Bij.PROVINCIE))) {
            return List.of();
        }
        var erbij = bij == Kolom.Bij.PROVINCIE && provincie == null;
        return Arrays.stream(Kolom.values())
                .filter(een -> gekozen.contains(een) || erbij && een == Kolom.PROVINCIE)
                .toList();
    }

    private List<Kolom> gekozenKolommen(List<Fout> fouten) {
        if (kolommen == null || kolommen.isEmpty()) {
            return List.of();
        }
        var gekozen = kolommen.stream()
                .flatMap(een -> lees("kolom", een, Kolom.class, fouten).stream())
                .toList();
        return Arrays.stream(Kolom.values()).filter(gekozen::contains).toList();
    }

    /** Empty when it was left out, or means nothing: that is then among the faults. */
    private static <T extends Enum<T> & Keuzewoord> Optional<T> lees(
            String veld, String gegeven, Class<T> soort, List<Fout> fouten) {
        if (gegeven == null || gegeven.isBlank()) {
            return Optional.empty();
        }
        var gelezen = Keuzewoord.van(soort, gegeven);
        if (gelezen.isEmpty()) {
            var mogelijk = Arrays.stream(soort.getEnumConstants())
                    .map(Keuzewoord::sleutel)
                    .collect(Collectors.joining(", "));
            fouten.add(new Fout(veld, "'" + gegeven + "' bestaat niet; kies uit " + mogelijk));
        }
        return gelezen;
    }
}
