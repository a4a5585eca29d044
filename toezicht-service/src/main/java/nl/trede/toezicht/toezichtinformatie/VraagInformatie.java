// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private final Feestdagen feestdagen;

    public VraagInformatie(Standen standen, Beleidskaders kaders, Informatieboek boek, Feestdagen feestdagen) {
        this.standen = standen;
        this.kaders = kaders;
        this.boek = boek;
        this.feestdagen = feestdagen;
    }

    /** Looks at one provincie over the halfjaar whose peilmoment was last; again and again does no harm. */
    public void voer(Provinciecode provincie, Instant nu) {
        var vandaag = Vandaag.op(nu);
        var halfjaar = Halfjaar.van(vandaag).vorige();
        uiterlijk(provincie, halfjaar).ifPresent(dag -> voer(provincie, halfjaar, dag, nu));
    }

    private void voer(Provinciecode provincie, Halfjaar halfjaar, LocalDate dag, Instant nu) {
        var bekend = standen.provinciestand(provincie, halfjaar, null).standen().stream()
                .filter(VraagInformatie::totHetEinde)
                .toList();
        boek.vraag(met(bekend, false), halfjaar, dag, nu);
        boek.vervalt(met(bekend, true), halfjaar, Vandaag.op(nu));
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
