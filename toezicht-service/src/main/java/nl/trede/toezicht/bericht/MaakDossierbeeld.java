// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Interventieladder;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** Lays together what a letter about a gemeente needs. */
public class MaakDossierbeeld {

    private final Standen standen;
    private final StelDossierSamen dossiers;
    private final Beleidskaders kaders;

    public MaakDossierbeeld(Standen standen, StelDossierSamen dossiers, Beleidskaders kaders) {
        this.standen = standen;
        this.dossiers = dossiers;
        this.kaders = kaders;
    }

    public Dossierbeeld van(Gemeente gemeente, LocalDate datum) {
        var halfjaar = Halfjaar.van(datum);
        var kader = kaders.voor(gemeente.provincie(), halfjaar, datum).orElse(null);
        var dossier = dossiers.van(gemeente);
        return new Dossierbeeld(
                gemeente,
                halfjaar,
                datum,
                dossier.verloop().tredeNaam(kader == null ? Interventieladder.GEEN : kader.ladder()),
                stand(gemeente, halfjaar, datum),
                stand(gemeente, halfjaar.vorige(), null),
                volgend(gemeente, halfjaar.volgende(), datum),
                dossier,
                kader == null ? null : kader.alsVersie());
    }

    private Halfjaarstand stand(Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum) {
        return standen.stand(gemeente.code(), halfjaar, peildatum, null).orElse(null);
    }

    /** Nothing while only the carried-over saldo is known. */
    private Halfjaarstand volgend(Gemeente gemeente, Halfjaar halfjaar, LocalDate datum) {
        var stand = stand(gemeente, halfjaar, datum);
        return stand == null || !stand.kentTaakstelling() ? null : stand;
    }
}
