// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Standen;

/** Lays a kept beoordeling beside what is known now: with a difference it is outdated. It is never changed itself. */
public class ToetsActualiteit {

    /** Figures matter to a reader even when no table asks for them. */
    private static final Set<Feitsoort> ALTIJD =
            EnumSet.of(Feitsoort.BEGINSALDO, Feitsoort.TAAKSTELLING, Feitsoort.GEHUISVEST, Feitsoort.SALDO);

    private final Standen standen;
    private final Beleidskaders kaders;
    private final Beoordelingsfeiten feiten;

    public ToetsActualiteit(Standen standen, Beleidskaders kaders, Beoordelingsfeiten feiten) {
        this.standen = standen;
        this.kaders = kaders;
        this.feiten = feiten;
    }

    /** Empty when the same question would be asked on the same facts today. The besluit that rests on the beoordeling is no difference. */
    public List<Feitverschil> verschillen(Beoordeling beoordeling, Gemeente gemeente, Instant nu) {
        var vandaag = Vandaag.op(nu);
        var kader = kaders.voor(gemeente.provincie(), beoordeling.halfjaar(), vandaag)
                .orElse(null);
        var verschillen = new ArrayList<Feitverschil>();
        var versie = kader == null ? null : kader.versie();
        if (!Objects.equals(versie, beoordeling.beleid().versie())) {
            verschillen.add(new Feitverschil(
                    "beleid",
                    "De versie van het beleid",
                    beoordeling.beleid().versie(),
                    versie,
                    kader == null ? "geen beleid in deze periode" : kader.citeertitel()));
        }
        if (kader != null) {
            verschillen.addAll(feiten(beoordeling, kader, vandaag));
        }
        return verschillen;
    }

    private List<Feitverschil> feiten(Beoordeling beoordeling, Beleidskader kader, LocalDate vandaag) {
        var dag = beoordeling.peildatum() == null ? vandaag : beoordeling.peildatum();
        var vraag = new Beoordelingsfeiten.Vraag(
                beoordeling.gemeente(),
                beoordeling.halfjaar(),
                beoordeling.peildatum(),
                dag.isBefore(beoordeling.halfjaar().peilmoment()));
        var stand = standen.stand(beoordeling.gemeente(), beoordeling.halfjaar(), beoordeling.peildatum(), null)
                .orElse(null);
        if (stand == null) {
            return List.of(new Feitverschil(
                    "stand", "De stand", beoordeling.stand().saldo().personen(), null, "er zijn geen cijfers meer"));
        }
        var verloop = feiten.verloop(beoordeling.gemeente()).zonder(beoordeling.id());
        return feiten.verzamel(vraag, stand, verloop, kader).stream()
                .filter(feit -> gebruikt(beoordeling, feit.soort()))
                .filter(feit -> !Objects.equals(was(beoordeling, feit.soort()), feit.waarde()))
                .map(feit -> new Feitverschil(
                        feit.soort().naam(),
                        feit.soort().omschrijving(),
                        was(beoordeling, feit.soort()),
                        feit.waarde(),
                        feit.bron()))
                .toList();
    }

    private static boolean gebruikt(Beoordeling beoordeling, Feitsoort soort) {
        return ALTIJD.contains(soort) || beoordeling.feiten().stream().anyMatch(feit -> feit.soort() == soort);
    }

    /** The kept stand knows the figures also of a beoordeling that kept only what was asked. */
    private static Object was(Beoordeling beoordeling, Feitsoort soort) {
        var stand = beoordeling.stand();
        return switch (soort) {
            case BEGINSALDO -> stand.beginsaldo().personen();
            case TAAKSTELLING -> stand.taakstelling();
            case GEHUISVEST -> stand.gehuisvest();
            case SALDO -> stand.saldo().personen();
            default -> beoordeling.waarde(soort);
        };
    }
}
