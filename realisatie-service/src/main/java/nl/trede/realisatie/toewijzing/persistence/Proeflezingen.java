// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.persistence.Proefrijen;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.toewijzing.Kolomraad;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import nl.trede.realisatie.toewijzing.Proeflezing;
import nl.trede.realisatie.toewijzing.Tabelregel;

/** Looks at the beginning of a file without taking anything in. */
@ApplicationScoped
public class Proeflezingen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Proefrijen proefrijen;
    private final Gemeenten gemeenten;
    private final Clock clock;

    Proeflezingen(Proefrijen proefrijen, Gemeenten gemeenten, Clock clock) {
        this.proefrijen = proefrijen;
        this.gemeenten = gemeenten;
        this.clock = clock;
    }

    /**
     * @param toewijzing null: the columns are guessed
     * @throws UncheckedIOException when the rest of the file does not come
     */
    public Proeflezing van(Inzending.Vorm vorm, InputStream inhoud, Kolomtoewijzing toewijzing) {
        var rijen = new ArrayList<Tabelregel>();
        try {
            var werkblad = toewijzing == null ? null : toewijzing.leeswijze().werkblad();
            var fouten = proefrijen.lees(vorm, inhoud, werkblad, rijen);
            if (!fouten.isEmpty()) {
                var zo = toewijzing == null ? Kolomtoewijzing.proef(Kolomraad.raad(rijen)) : toewijzing;
                return new Proeflezing(zo, List.of(), List.of(), List.of(), fouten);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return van(rijen, toewijzing);
    }

    /** @param toewijzing null: the columns are guessed */
    public Proeflezing van(List<Tabelregel> rijen, Kolomtoewijzing toewijzing) {
        var zo = toewijzing == null ? geraden(rijen) : toewijzing;
        return Proeflezing.van(rijen, zo, gemeenten.register(), LocalDate.now(clock.withZone(NEDERLAND)));
    }

    /** With the peildatum looked for above the table when no column seems to have it. */
    private static Kolomtoewijzing geraden(List<Tabelregel> rijen) {
        var proef = Kolomtoewijzing.proef(Kolomraad.raad(rijen));
        var gewoon = proef.leeswijze();
        return proef.kolommen().peildatum() != null
                ? proef
                : new Kolomtoewijzing(
                        proef.bron(),
                        proef.omschrijving(),
                        false,
                        proef.kolommen(),
                        new Kolomtoewijzing.Leeswijze("peildatum", gewoon.totaalwoorden(), null),
                        proef.namen());
    }
}
