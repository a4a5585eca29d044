// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.bijstelling.Bijstelling.Correctie;
import nl.trede.taakstelling.bijstelling.Bijstelling.Verandering;
import nl.trede.taakstelling.landelijk.StelLandelijkVast;
import nl.trede.taakstelling.taakstelling.Brontekst;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versies;

/** Changes the national number and those of gemeenten as one act, and undoes such an act as one. */
public final class StelBij {

    /** How many differences a reason sums up. */
    private static final int GENOEMD = 10;

    private final Bijstellingen bijstellingen;
    private final Bijstellingstoets toets;
    private final StelLandelijkVast stelLandelijkVast;
    private final StelTaakstellingenVast stelVast;

    public StelBij(
            Bijstellingen bijstellingen,
            Bijstellingstoets toets,
            StelLandelijkVast stelLandelijkVast,
            StelTaakstellingenVast stelVast) {
        this.bijstellingen = bijstellingen;
        this.toets = toets;
        this.stelLandelijkVast = stelLandelijkVast;
        this.stelVast = stelVast;
    }

    /** The same again changes nothing; another one of the same day over the same halfjaar is refused. */
    public Bijstellingsuitkomst voor(VoorgenomenBijstelling wens) {
        var stand = toets.vergrendel(wens.halfjaar(), wens.aantallen().keySet());
        var eerder = bijstellingen.van(wens.halfjaar(), wens.datum());
        if (eerder.isPresent()
                && toets.vooraf(wens.halfjaar(), wens.aantallen().keySet()).isEmpty()) {
            return naast(eerder.get(), wens);
        }
        var bezwaren = toets.bezwaren(wens, stand);
        if (!bezwaren.isEmpty()) {
            return new Bijstellingsuitkomst.Geweigerd(bezwaren);
        }
        var strijdig = toets.strijdig(wens.datum(), stand);
        if (strijdig.isPresent()) {
            return new Bijstellingsuitkomst.Strijdig(strijdig.get());
        }
        var bijstelling = new Bijstelling(
                wens.id(),
                wens.halfjaar(),
                new Verandering(stand.land().geldendAantal(), wens.landelijk()),
                wens.aantallen().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                een -> new Verandering(
                                        stand.gemeenten().get(een.getKey()).geldendAantal(), een.getValue()))),
                wens.datum(),
                wens.reden(),
                wens.bron(),
                null);
        leg(bijstelling, wens.landelijk(), wens.aantallen(), Soort.BIJSTELLING, wens.datum(), wens.bron());
        bijstellingen.bewaar(bijstelling);
        return new Bijstellingsuitkomst.Vastgesteld(bijstelling);
    }

    private static Bijstellingsuitkomst naast(Bijstelling eerder, VoorgenomenBijstelling wens) {
        var wat = "over %s is al een bijstelling van %s vastgesteld".formatted(wens.halfjaar(), wens.datum());
        if (eerder.correctie() != null) {
            return new Bijstellingsuitkomst.Strijdig(
                    "%s, en ongedaan gemaakt op %s; stel opnieuw bij met een latere dag"
                            .formatted(wat, eerder.correctie().datum()));
        }
        var verschillen = eerder.verschillen(wens);
        return verschillen.isEmpty()
                ? new Bijstellingsuitkomst.AlBekend(eerder)
                : new Bijstellingsuitkomst.Strijdig(
                        "%s, die verschilt in %s; een halfjaar kan per dag een keer worden bijgesteld"
                                .formatted(wat, opsomming(verschillen)));
    }

    private static String opsomming(List<String> wat) {
        var meer = wat.size() - GENOEMD;
        return wat.stream().limit(GENOEMD).collect(Collectors.joining(", ")) + (meer > 0 ? " en nog " + meer : "");
    }

    /** What is wrong with the day of a correctie; null when it could not be read. */
    public List<Bijstellingsbezwaar> bezwaren(Bijstelling bijstelling, LocalDate datum) {
        return datum != null && datum.isBefore(bijstelling.datum())
                ? List.of(new Bijstellingsbezwaar("datum", null, "ligt voor de bijstelling van " + bijstelling.datum()))
                : List.of();
    }

    /** Gives every number back that the bijstelling changed. */
    public Bijstellingsuitkomst corrigeer(Bijstelling bijstelling, Correctie correctie) {
        if (bijstelling.correctie() != null) {
            return new Bijstellingsuitkomst.Strijdig("deze bijstelling is al gecorrigeerd op "
                    + bijstelling.correctie().datum());
        }
        var bezwaren = bezwaren(bijstelling, correctie.datum());
        if (!bezwaren.isEmpty()) {
            return new Bijstellingsuitkomst.Geweigerd(bezwaren);
        }
        var stand =
                toets.vergrendel(bijstelling.halfjaar(), bijstelling.aantallen().keySet());
        var anders = new ArrayList<String>();
        if (!staat(stand.land(), bijstelling)) {
            anders.add("het land");
        }
        stand.gemeenten().forEach((code, bekend) -> {
            if (!staat(bekend, bijstelling)) {
                anders.add(code.code());
            }
        });
        if (!anders.isEmpty()) {
            return new Bijstellingsuitkomst.Strijdig("na de bijstelling is een andere versie vastgesteld voor "
                    + anders.stream().sorted().collect(Collectors.joining(", ")));
        }
        var terug = bijstelling.aantallen().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> een.getValue().oud()));
        var bron = "correctie van de bijstelling van %s: %s"
                .formatted(Brontekst.dag(bijstelling.datum()), correctie.reden());
        leg(bijstelling, bijstelling.landelijk().oud(), terug, Soort.CORRECTIE, correctie.datum(), bron);
        bijstellingen.bewaar(bijstelling.met(correctie));
        return new Bijstellingsuitkomst.Vastgesteld(bijstelling.met(correctie));
    }

    private void leg(
            Bijstelling wat,
            int land,
            Map<Gemeentecode, Integer> aantallen,
            Soort soort,
            LocalDate datum,
            String bron) {
        stelLandelijkVast.voor(wat.halfjaar(), new Vastlegging(land, soort, datum, bron));
        stelVast.voor(
                wat.halfjaar(),
                aantallen.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, een -> new Vastlegging(een.getValue(), soort, datum, bron))));
    }

    private static boolean staat(Versies versies, Bijstelling bijstelling) {
        return versies.geldend()
                .map(versie -> versie.vastlegging())
                .filter(nu -> nu.soort() == Soort.BIJSTELLING
                        && nu.datum().equals(bijstelling.datum())
                        && nu.bron().equals(bijstelling.bron()))
                .isPresent();
    }
}
