// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.bijstelling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.bijstelling.Bijstelling.Correctie;
import nl.trede.taakstelling.bijstelling.Bijstelling.Verandering;
import nl.trede.taakstelling.landelijk.LandelijkeTaakstellingen;
import nl.trede.taakstelling.landelijk.StelLandelijkVast;
import nl.trede.taakstelling.taakstelling.Soort;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;
import nl.trede.taakstelling.taakstelling.Versie;
import nl.trede.taakstelling.taakstelling.Versies;

/** Changes the national number and those of gemeenten as one act, and undoes such an act as one. */
public final class StelBij {

    private final Bijstellingen bijstellingen;
    private final LandelijkeTaakstellingen landelijk;
    private final Taakstellingen taakstellingen;
    private final StelLandelijkVast stelLandelijkVast;
    private final StelTaakstellingenVast stelVast;

    public StelBij(
            Bijstellingen bijstellingen,
            LandelijkeTaakstellingen landelijk,
            Taakstellingen taakstellingen,
            StelLandelijkVast stelLandelijkVast,
            StelTaakstellingenVast stelVast) {
        this.bijstellingen = bijstellingen;
        this.landelijk = landelijk;
        this.taakstellingen = taakstellingen;
        this.stelLandelijkVast = stelLandelijkVast;
        this.stelVast = stelVast;
    }

    public Bijstellingsuitkomst voor(VoorgenomenBijstelling wens) {
        var einde = taakstellingen.regime().bezwaarTegen(wens.halfjaar());
        if (einde.isPresent()) {
            return new Bijstellingsuitkomst.Geweigerd(List.of(new Bezwaar("halfjaar", null, einde.get())));
        }
        var land = landelijk.vergrendel(wens.halfjaar());
        var versies =
                taakstellingen.vergrendel(wens.halfjaar(), wens.aantallen().keySet());
        var bezwaren = new ArrayList<Bezwaar>();
        bezwaar("het land", wens, land).ifPresent(reden -> bezwaren.add(new Bezwaar("landelijk", null, reden)));
        new TreeMap<>(versies).forEach((code, bekend) -> bezwaar(code.code(), wens, bekend)
                .ifPresent(reden -> bezwaren.add(new Bezwaar("taakstellingen", code, reden))));
        if (!bezwaren.isEmpty()) {
            return new Bijstellingsuitkomst.Geweigerd(bezwaren);
        }
        var bijstelling = new Bijstelling(
                wens.id(),
                wens.halfjaar(),
                new Verandering(land.geldendAantal(), wens.landelijk()),
                wens.aantallen().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                een -> new Verandering(versies.get(een.getKey()).geldendAantal(), een.getValue()))),
                wens.datum(),
                wens.reden(),
                wens.bron(),
                null);
        leg(bijstelling, wens.landelijk(), wens.aantallen(), Soort.BIJSTELLING, wens.datum(), wens.bron());
        bijstellingen.bewaar(bijstelling);
        return new Bijstellingsuitkomst.Vastgesteld(bijstelling);
    }

    /** Gives every number back that the bijstelling changed. */
    public Bijstellingsuitkomst corrigeer(Bijstelling bijstelling, Correctie correctie) {
        if (bijstelling.correctie() != null) {
            return new Bijstellingsuitkomst.Strijdig("deze bijstelling is al gecorrigeerd op "
                    + bijstelling.correctie().datum());
        }
        if (correctie.datum().isBefore(bijstelling.datum())) {
            return new Bijstellingsuitkomst.Geweigerd(
                    List.of(new Bezwaar("datum", null, "ligt voor de bijstelling van " + bijstelling.datum())));
        }
        var land = landelijk.vergrendel(bijstelling.halfjaar());
        var versies = taakstellingen.vergrendel(
                bijstelling.halfjaar(), bijstelling.aantallen().keySet());
        var anders = new ArrayList<String>();
        if (!staat(land, bijstelling)) {
            anders.add("het land");
        }
        versies.forEach((code, bekend) -> {
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
        var bron = "correctie van de bijstelling van %s: %s".formatted(bijstelling.datum(), correctie.reden());
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

    private static Optional<String> bezwaar(String wie, VoorgenomenBijstelling wens, Versies versies) {
        var geldend = versies.geldend();
        if (geldend.isEmpty()) {
            return Optional.of("voor %s is over %s nog geen taakstelling vastgesteld".formatted(wie, wens.halfjaar()));
        }
        if (geldend.get().vastlegging().datum().isAfter(wens.datum())) {
            return Optional.of("voor %s geldt al een versie van %s, na de datum van de bijstelling"
                    .formatted(wie, geldend.get().vastlegging().datum()));
        }
        var zelfdeDag = versies.alle().stream()
                .map(Versie::vastlegging)
                .anyMatch(eerder ->
                        eerder.soort() == Soort.BIJSTELLING && eerder.datum().equals(wens.datum()));
        return zelfdeDag
                ? Optional.of("voor %s is al een bijstelling van %s vastgesteld".formatted(wie, wens.datum()))
                : Optional.empty();
    }
}
