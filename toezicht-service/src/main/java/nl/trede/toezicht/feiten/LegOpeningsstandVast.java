// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Openingsstand;

/** Where the chain of a gemeente starts, as the toezichthouder says; a next one replaces it and the old one is kept. */
public class LegOpeningsstandVast {

    /**
     * @param nieuw false when this openingsstand stood already; then nothing happened
     */
    public record Uitkomst(Openingsstand openingsstand, boolean nieuw) {}

    private final Feitenboek feitenboek;
    private final HerberekenStanden herbereken;

    public LegOpeningsstandVast(Feitenboek feitenboek, HerberekenStanden herbereken) {
        this.feitenboek = feitenboek;
        this.herbereken = herbereken;
    }

    public Uitkomst voer(Gemeentecode gemeente, Halfjaar halfjaar, Saldo saldo, String bron, Instant nu) {
        feitenboek.vergrendel(List.of(gemeente));
        var staand = feitenboek.lees(List.of(gemeente)).stream()
                .map(Feiten::openingsstand)
                .flatMap(Optional::stream)
                .findFirst();
        var nieuw = new Openingsstand(
                halfjaar, saldo, bron, staand.map(Openingsstand::versie).orElse(0) + 1, nu);
        if (staand.filter(nieuw::zegtHetzelfdeAls).isPresent()) {
            return new Uitkomst(staand.get(), false);
        }
        herbereken.verwerk(List.of(Feiten.van(gemeente, nieuw)));
        return new Uitkomst(nieuw, true);
    }
}
