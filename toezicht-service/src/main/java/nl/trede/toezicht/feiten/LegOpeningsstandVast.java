// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.toezicht.saldo.Feiten;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Openingsstand;
import nl.trede.toezicht.saldo.Standen;

/** Where the chain of a gemeente starts, as the toezichthouder says; a next one replaces it and the old one is kept. */
public class LegOpeningsstandVast {

    /**
     * @param nieuw false when this openingsstand stood already; then nothing happened
     * @param waarschuwingen what it replaces or contradicts, in Dutch; empty when nothing
     */
    public record Uitkomst(Openingsstand openingsstand, boolean nieuw, List<String> waarschuwingen) {}

    private final Feitenboek feitenboek;
    private final Standen standen;
    private final HerberekenStanden herbereken;

    public LegOpeningsstandVast(Feitenboek feitenboek, Standen standen, HerberekenStanden herbereken) {
        this.feitenboek = feitenboek;
        this.standen = standen;
        this.herbereken = herbereken;
    }

    public Uitkomst voer(Gemeentecode gemeente, Halfjaar halfjaar, Saldo saldo, String bron, Instant nu) {
        herbereken.vergrendel(Set.of(gemeente));
        var staand = feitenboek.lees(List.of(gemeente)).stream()
                .map(Feiten::openingsstand)
                .flatMap(Optional::stream)
                .findFirst();
        var nieuw = new Openingsstand(
                halfjaar, saldo, bron, staand.map(Openingsstand::versie).orElse(0) + 1, nu);
        if (staand.filter(nieuw::zegtHetzelfdeAls).isPresent()) {
            return new Uitkomst(staand.get(), false, List.of());
        }
        var waarschuwingen = waarschuwingen(gemeente, staand, nieuw);
        herbereken.verwerk(List.of(Feiten.van(gemeente, nieuw)));
        return new Uitkomst(nieuw, true, waarschuwingen);
    }

    /** Rule 18: a begin equals the end before it; whoever says otherwise should see it. */
    private List<String> waarschuwingen(Gemeentecode gemeente, Optional<Openingsstand> staand, Openingsstand nieuw) {
        var halfjaar = nieuw.halfjaar();
        var waarschuwingen = new ArrayList<String>();
        staand.ifPresent(eerder -> waarschuwingen.add("vervangt de openingsstand " + eerder.saldo() + " bij "
                + eerder.halfjaar() + " (" + eerder.bron() + ")"));
        boolean later = staand.filter(eerder -> eerder.halfjaar().compareTo(halfjaar) < 0)
                .isPresent();
        if (later) {
            standen.stand(gemeente, halfjaar, null, null)
                    .map(Halfjaarstand::beginsaldo)
                    .filter(begin -> !begin.equals(nieuw.saldo()))
                    .ifPresent(begin -> waarschuwingen.add("de cijfers tot dan gaven bij " + halfjaar
                            + " een beginsaldo van " + begin + ", niet " + nieuw.saldo()));
            waarschuwingen.add("halfjaren voor " + halfjaar + " hebben hierna geen stand meer");
        }
        return waarschuwingen;
    }
}
