// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidsversie;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.saldo.Halfjaarstand;

/**
 * What the provincie's own rules propose for a gemeente over a halfjaar, with all it rests on. A person decides (rule 40).
 *
 * @param peildatum as asked; null = the latest figures
 * @param regels the rules that applied
 * @param feiten the facts that the tables asked for
 * @param stand the figures of that moment
 */
public record Beoordeling(
        UUID id,
        Gemeentecode gemeente,
        Halfjaar halfjaar,
        LocalDate peildatum,
        int voorgesteldeTrede,
        String tredeNaam,
        Oordeel oordeel,
        List<Gevolg> gevolgen,
        List<Regel> regels,
        List<Feit> feiten,
        Beleidsversie beleid,
        Halfjaarstand stand,
        Instant gemaaktOp) {

    public Beoordeling {
        gevolgen = List.copyOf(gevolgen);
        regels = List.copyOf(regels);
        feiten = List.copyOf(feiten);
    }
}
