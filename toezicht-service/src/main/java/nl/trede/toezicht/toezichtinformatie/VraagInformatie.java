// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.termijn.Feestdagen;

/** Finds out, as soon as the figures of a peilmoment are known, who missed and must send it, and by which day. */
public class VraagInformatie {

    private static final String CODE = "TOEZICHTINFORMATIE";

    private final Standen standen;
    private final Beleidskaders kaders;
    private final Informatieboek boek;
    private final Informatieberichten berichten;
    private final Feestdagen feestdagen;

    public VraagInformatie(
            Standen standen,
            Beleidskaders kaders,
            Informatieboek boek,
            Informatieberichten berichten,
            Feestdagen feestdagen) {
        this.standen = standen;
        this.kaders = kaders;
        this.boek = boek;
        this.berichten = berichten;
        this.feestdagen = feestdagen;
    }

    /** Looks at one provincie over the halfjaar whose peilmoment was last; again and again does no harm. */
    public void voer(Provinciecode provincie, Instant nu) {
        var halfjaar = Halfjaar.van(Vandaag.op(nu)).vorige();
        if (uiterlijk(provincie, halfjaar).isPresent()) {
            bij(provincie, standen.provinciestand(provincie, halfjaar, null).standen(), nu);
        }
    }

    /** Looks at these standen of gemeenten of one provincie, of any halfjaar whose peilmoment has been. */
    public void bij(Provinciecode provincie, Collection<Halfjaarstand> van, Instant nu) {
        var vandaag = Vandaag.op(nu);
        van.stream()
                .filter(stand ->
                        totHetEinde(stand) && !stand.halfjaar().peilmoment().isAfter(vandaag))
                .collect(groupingBy(Halfjaarstand::halfjaar, TreeMap::new, toList()))
                .forEach((halfjaar, bekend) ->
                        uiterlijk(provincie, halfjaar).ifPresent(dag -> voer(halfjaar, bekend, dag, nu)));
    }

    /** Who is asked about years ago, whose last day has been, gets no letter of it. */
    private void voer(Halfjaar halfjaar, List<Halfjaarstand> bekend, LocalDate dag, Instant nu) {
        var vandaag = Vandaag.op(nu);
        var gevraagd = boek.vraag(met(bekend, false), halfjaar, dag, nu);
        if (!dag.isBefore(vandaag)) {
            gevraagd.forEach(berichten::gevraagd);
        }
        boek.vervalt(met(bekend, true), halfjaar, vandaag);
    }

    /** By the beleid of the peilmoment; empty when it does not ask for it. */
    public Optional<LocalDate> uiterlijk(Provinciecode provincie, Halfjaar halfjaar) {
        return kaders.voor(provincie, halfjaar, halfjaar.peilmoment())
                .flatMap(kader -> kader.document(CODE))
                .filter(document -> document.naPeilmoment() != null)
                .map(document -> document.naPeilmoment().einde(halfjaar.peilmoment(), false, feestdagen));
    }

    private static boolean totHetEinde(Halfjaarstand stand) {
        return stand.peildatum() != null
                && !stand.peildatum().isBefore(stand.halfjaar().laatsteDag())
                && stand.kentTaakstelling();
    }

    private static List<Gemeentecode> met(List<Halfjaarstand> standen, boolean gehaald) {
        return standen.stream()
                .filter(stand -> stand.saldo().gehaald() == gehaald)
                .map(Halfjaarstand::gemeente)
                .toList();
    }
}
