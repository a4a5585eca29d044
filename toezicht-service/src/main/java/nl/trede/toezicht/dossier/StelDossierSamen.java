// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.dossier;

import java.time.Instant;
import java.time.LocalDate;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Nakomingen;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijnen;

/** Lays together what the features know about one gemeente. */
public class StelDossierSamen {

    private final Besluiten besluiten;
    private final Overleggen overleggen;
    private final Plannen plannen;
    private final Nakomingen nakomingen;
    private final Termijnen termijnen;

    public StelDossierSamen(
            Besluiten besluiten, Overleggen overleggen, Plannen plannen, Nakomingen nakomingen, Termijnen termijnen) {
        this.besluiten = besluiten;
        this.overleggen = overleggen;
        this.plannen = plannen;
        this.nakomingen = nakomingen;
        this.termijnen = termijnen;
    }

    public Dossier van(Gemeente gemeente) {
        return new Dossier(
                besluiten.verloop(gemeente.code()),
                overleggen.van(gemeente.code()),
                plannen.van(gemeente.code()),
                nakomingen.van(gemeente.code(), null),
                termijnen.van(gemeente.code()),
                termijnen.brieven(gemeente.code(), gemeente.provincie()));
    }

    /** The day on which the status of a termijn is looked at. */
    public static LocalDate vandaag(Instant nu) {
        return Vandaag.op(nu);
    }
}
