// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standen;

/** Looks up what a besluit rests on. */
public class Besluitgrondslagen {

    /**
     * What a besluit rests on.
     *
     * @param kader the beleid in force; null when the provincie has none
     * @param beoordeling the proposal named, else the newest over the halfjaar on figures of no later day; null when there is none
     * @param verloop what was decided before
     * @param ingetrokken the besluit to be withdrawn; null when none is named or known
     * @param peildatum which figures of the halfjaar count; null = the latest
     * @param stand on that peildatum; null when nothing is known
     * @param cijfersVanaf the peildatum of the figures when they are all of a later day than the besluit; null when they are not
     */
    record Grondslag(
            Beleidskader kader,
            Beoordeling beoordeling,
            Tredeverloop verloop,
            Besluit ingetrokken,
            LocalDate peildatum,
            Halfjaarstand stand,
            LocalDate cijfersVanaf) {}

    private final Beleidskaders kaders;
    private final Beoordelingen beoordelingen;
    private final Besluiten besluiten;
    private final Standen standen;

    public Besluitgrondslagen(Beleidskaders kaders, Beoordelingen beoordelingen, Besluiten besluiten, Standen standen) {
        this.kaders = kaders;
        this.beoordelingen = beoordelingen;
        this.besluiten = besluiten;
        this.standen = standen;
    }

    Grondslag van(VoorgenomenBesluit voornemen, LocalDate vandaag) {
        var gemeente = voornemen.gemeente().code();
        var beoordeling = beoordeling(voornemen);
        var peildatum = beoordeling == null ? eigenDag(voornemen) : beoordeling.peildatum();
        var stand = voornemen.halfjaar() == null ? null : stand(voornemen, peildatum);
        return new Grondslag(
                kader(voornemen, vandaag),
                beoordeling,
                besluiten.verloop(gemeente),
                voornemen.besluit() == null
                        ? null
                        : besluiten.besluit(voornemen.besluit()).orElse(null),
                peildatum,
                stand,
                later(voornemen, beoordeling, stand));
    }

    /** While the day or halfjaar is missing the beleid of today still tells what else is wrong. */
    private Beleidskader kader(VoorgenomenBesluit voornemen, LocalDate vandaag) {
        var datum = voornemen.datum() == null ? vandaag : voornemen.datum();
        var halfjaar = voornemen.halfjaar() == null ? Halfjaar.van(datum) : voornemen.halfjaar();
        return kaders.voor(voornemen.gemeente().provincie(), halfjaar, datum).orElse(null);
    }

    private Beoordeling beoordeling(VoorgenomenBesluit voornemen) {
        if (voornemen.beoordeling() != null) {
            return beoordelingen.beoordeling(voornemen.beoordeling()).orElse(null);
        }
        return voornemen.halfjaar() == null
                ? null
                : beoordelingen
                        .nieuwste(voornemen.gemeente().code(), voornemen.halfjaar())
                        .filter(nieuwste -> !ligtVoor(voornemen.datum(), nieuwste.stand()))
                        .orElse(null);
    }

    /** A besluit within its halfjaar looks at the figures of its own day. */
    private static LocalDate eigenDag(VoorgenomenBesluit voornemen) {
        var datum = voornemen.datum();
        return datum != null
                        && voornemen.halfjaar() != null
                        && voornemen.halfjaar().heeftPeildatum(datum)
                ? datum
                : null;
    }

    private Halfjaarstand stand(VoorgenomenBesluit voornemen, LocalDate peildatum) {
        return standen.stand(voornemen.gemeente().code(), voornemen.halfjaar(), peildatum, null)
                .orElse(null);
    }

    private LocalDate later(VoorgenomenBesluit voornemen, Beoordeling beoordeling, Halfjaarstand stand) {
        if (beoordeling != null) {
            return ligtVoor(voornemen.datum(), beoordeling.stand())
                    ? beoordeling.stand().peildatum()
                    : null;
        }
        var laatste = voornemen.halfjaar() == null || stand == null || stand.peildatum() != null
                ? null
                : stand(voornemen, null);
        return Optional.ofNullable(laatste)
                .filter(cijfers -> ligtVoor(voornemen.datum(), cijfers))
                .map(Halfjaarstand::peildatum)
                .orElse(null);
    }

    private static boolean ligtVoor(LocalDate datum, Halfjaarstand stand) {
        return datum != null && stand.peildatum() != null && datum.isBefore(stand.peildatum());
    }
}
