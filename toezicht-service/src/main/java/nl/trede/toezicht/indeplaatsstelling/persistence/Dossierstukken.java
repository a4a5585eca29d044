// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.betwisting.persistence.Betwistingen;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.indeplaatsstelling.Ministerverzoek;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.overleg.Overleg;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.termijn.Brief;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.toezichtinformatie.Informatiestand;

/** Lays together what a judge may ask for (rule 65): the figures in all their versions, how they were booked, the term, the beleid, the dossier. */
@ApplicationScoped
class Dossierstukken {

    /**
     * @param rekenwijze saldo = beginsaldo − taakstelling + gehuisvest; the order in which is booked by halfjaar
     * @param feiten every version of every figure
     * @param betwistingen counts that were disputed, in their last step; never a figure
     * @param andereSporen of the gemeente, that ran beside it or before it
     */
    record Stukken(
            Gemeente gemeente,
            Spoor spoor,
            String rekenwijze,
            Boekingsvolgorde boekingsvolgorde,
            Beleidsversie beleid,
            List<Halfjaarstand> standen,
            Feiten feiten,
            List<Betwistingen.Rij> betwistingen,
            List<Besluitgegevens> besluiten,
            List<Overleg> overleggen,
            List<Planstap> plannen,
            List<Nakoming> afspraken,
            List<Termijn> termijnen,
            List<Brief> brieven,
            List<Informatiestand> toezichtinformatie,
            List<Ministerverzoek> ministerverzoeken,
            List<Spoor> andereSporen) {}

    private final Gemeenten register;
    private final StelDossierSamen dossiers;
    private final Beleidskaders kaders;
    private final Cijferstukken cijfers;
    private final Bijstukken bij;

    Dossierstukken(
            Gemeenten register,
            StelDossierSamen dossiers,
            Beleidskaders kaders,
            Cijferstukken cijfers,
            Bijstukken bij) {
        this.register = register;
        this.dossiers = dossiers;
        this.kaders = kaders;
        this.cijfers = cijfers;
        this.bij = bij;
    }

    Stukken van(Spoor spoor) {
        var gemeente = register.gemeente(spoor.gemeente()).orElseThrow();
        var dossier = dossiers.van(gemeente);
        var dag = spoor.laatste().datum();
        var halfjaar = Halfjaar.van(dag);
        return new Stukken(
                gemeente,
                spoor,
                "saldo = beginsaldo - taakstelling + gehuisvest, in personen; negatief is achterstand",
                kaders.voor(gemeente.provincie(), halfjaar),
                kaders.voor(gemeente.provincie(), halfjaar, dag)
                        .map(kader -> kader.alsVersie())
                        .orElse(null),
                cijfers.standen(gemeente.code()),
                cijfers.feiten(gemeente.code()),
                cijfers.betwistingen(gemeente.code()),
                dossier.verloop().besluiten().stream()
                        .map(besluit -> Besluitgegevens.van(besluit, dossier.verloop()))
                        .toList(),
                dossier.overleggen(),
                dossier.plannen(),
                dossier.afspraken(),
                dossier.termijnen(),
                dossier.brieven(),
                bij.toezichtinformatie(gemeente.code()),
                bij.verzoeken(gemeente.code()),
                bij.naast(spoor));
    }
}
