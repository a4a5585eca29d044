// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;

/** Looks up what a besluit rests on: the beleid in force and the proposal it follows or leaves. */
public class Besluitgrondslagen {

    private final Beleidskaders kaders;
    private final Beoordelingen beoordelingen;

    public Besluitgrondslagen(Beleidskaders kaders, Beoordelingen beoordelingen) {
        this.kaders = kaders;
        this.beoordelingen = beoordelingen;
    }

    /** Null when the provincie has none. While the day or halfjaar is missing the beleid of today still tells what else is wrong. */
    Beleidskader kader(VoorgenomenBesluit voornemen, LocalDate vandaag) {
        var datum = voornemen.datum() == null ? vandaag : voornemen.datum();
        var halfjaar = voornemen.halfjaar() == null ? Halfjaar.van(datum) : voornemen.halfjaar();
        return kaders.voor(voornemen.gemeente().provincie(), halfjaar, datum).orElse(null);
    }

    /** The proposal named, else the newest over the halfjaar; null when there is none. */
    Beoordeling beoordeling(VoorgenomenBesluit voornemen) {
        if (voornemen.beoordeling() != null) {
            return beoordelingen.beoordeling(voornemen.beoordeling()).orElse(null);
        }
        return voornemen.halfjaar() == null
                ? null
                : beoordelingen
                        .nieuwste(voornemen.gemeente().code(), voornemen.halfjaar())
                        .orElse(null);
    }
}
