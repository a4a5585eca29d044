// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.overzicht.web;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.Problem;
import nl.trede.toezicht.overzicht.Kaartkleur;
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

    @QueryParam("bekendOp")
    Instant bekendOp;

    /** @throws Problem 400 with each word that means nothing */
    Keuze keuze(Halfjaar gekozen, LocalDate vandaag) {
        var fouten = new ArrayList<Fout>();
        var selectie = lees(
                "toon",
                toon,
                Selectie.ALLE,
                Selectie::van,
                Stream.of(Selectie.values()).map(Selectie::sleutel),
                fouten);
        var sortering = lees(
                "volgorde",
                volgorde,
                Sortering.GEMEENTE,
                Sortering::van,
                Stream.of(Sortering.values()).map(Sortering::sleutel),
                fouten);
        var kaartkleur = lees(
                "kleur",
                kleur,
                Kaartkleur.STAND,
                Kaartkleur::van,
                Stream.of(Kaartkleur.values()).map(Kaartkleur::sleutel),
                fouten);
        var gekozenKolommen = kolommen(fouten);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
        return new Keuze(
                new Vraag(
                        gekozen,
                        provincie == null ? null : provincie.code(),
                        zoek == null || zoek.isBlank() ? null : zoek.strip(),
                        vandaag),
                selectie,
                new Keuze.Vorm(sortering, "ja".equals(aflopend), kaartkleur, gekozenKolommen),
                bekendOp);
    }

    /** In the order of the table, whatever the order in the address. */
    private List<Kolom> kolommen(List<Fout> fouten) {
        if (kolommen == null || kolommen.isEmpty()) {
            return List.of();
        }
        var sleutels = Stream.of(Kolom.values()).map(Kolom::sleutel).toList();
        var gekozen = kolommen.stream()
                .map(een -> lees("kolom", een, null, Kolom::van, sleutels.stream(), fouten))
                .toList();
        return Arrays.stream(Kolom.values()).filter(gekozen::contains).toList();
    }

    private static <T> T lees(
            String veld,
            String gegeven,
            T zonder,
            Function<String, Optional<T>> van,
            Stream<String> mogelijk,
            List<Fout> fouten) {
        if (gegeven == null || gegeven.isBlank()) {
            return zonder;
        }
        var gelezen = van.apply(gegeven);
        if (gelezen.isEmpty()) {
            fouten.add(new Fout(
                    veld, "'" + gegeven + "' bestaat niet; kies uit " + mogelijk.collect(Collectors.joining(", "))));
        }
        return gelezen.orElse(zonder);
    }
}
