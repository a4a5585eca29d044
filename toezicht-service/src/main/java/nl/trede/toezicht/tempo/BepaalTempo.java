// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.tempo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.Proefoordeel;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;

/** Lays the figures of a halfjaar beside the norm and the afspraken. */
public class BepaalTempo {

    private final Kennisbron bron;
    private final Gemeenten register;
    private final Beleidskaders kaders;

    public BepaalTempo(Kennisbron bron, Gemeenten register, Beleidskaders kaders) {
        this.bron = bron;
        this.register = register;
        this.kaders = kaders;
    }

    /**
     * @param peildatum null = the latest figures
     * @param bekendOp leave out what was recorded after this moment; null = all that is known
     * @return empty when the gemeente has no stand in the halfjaar
     */
    public Optional<Tempo> van(Gemeente gemeente, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        return tempo(bron.zonderVoorstellen(List.of(gemeente)).get(0).bekendOp(bekendOp), halfjaar, peildatum);
    }

    /** As above, of every gemeente that the provincie has in that halfjaar. */
    public Provincietempo van(Provinciecode provincie, Halfjaar halfjaar, LocalDate peildatum, Instant bekendOp) {
        var gemeenten = register.van(provincie).stream()
                .filter(gemeente -> gemeente.bestaatIn(halfjaar))
                .toList();
        return new Provincietempo(
                provincie,
                halfjaar,
                bron.zonderVoorstellen(gemeenten).stream()
                        .flatMap(kennis -> tempo(kennis.bekendOp(bekendOp), halfjaar, peildatum).stream())
                        .toList());
    }

    private Optional<Tempo> tempo(Kennis kennis, Halfjaar halfjaar, LocalDate peildatum) {
        var oordeel = new Proefoordeel(kennis, kaders);
        return oordeel.stand(halfjaar, peildatum)
                .map(stand -> Tempo.van(kennis.gemeente(), stand, oordeel.afspraken(halfjaar, peildatum)));
    }
}
