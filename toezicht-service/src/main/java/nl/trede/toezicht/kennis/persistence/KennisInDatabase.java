// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.kennis.ToetsVoorstellen;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.overleg.Overleggen;
import nl.trede.toezicht.planvanaanpak.Afspraken;
import nl.trede.toezicht.planvanaanpak.Plannen;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Feiten;

/** Reads through the ports of the features, of all gemeenten at once: a fixed number of queries. */
@ApplicationScoped
class KennisInDatabase implements Kennisbron {

    private final BerekenStanden bereken;
    private final Besluiten besluiten;
    private final Beoordelingen beoordelingen;
    private final Dossierboeken dossiers;

    KennisInDatabase(BerekenStanden bereken, Besluiten besluiten, Beoordelingen beoordelingen, Dossierboeken dossiers) {
        this.bereken = bereken;
        this.besluiten = besluiten;
        this.beoordelingen = beoordelingen;
        this.dossiers = dossiers;
    }

    /** What was recorded in the dossiers apart from besluiten. Not proxied, so that its fields can be read. */
    @Singleton
    static class Dossierboeken {
        final Overleggen overleggen;
        final Plannen plannen;
        final Afspraken afspraken;

        Dossierboeken(Overleggen overleggen, Plannen plannen, Afspraken afspraken) {
            this.overleggen = overleggen;
            this.plannen = plannen;
            this.afspraken = afspraken;
        }
    }

    @Override
    public List<Kennis> van(Collection<Gemeente> gemeenten) {
        return lees(gemeenten, beoordelingen.alle(codes(gemeenten)));
    }

    @Override
    public List<Kennis> zonderVoorstellen(Collection<Gemeente> gemeenten) {
        return lees(gemeenten, Map.of());
    }

    private List<Kennis> lees(Collection<Gemeente> gemeenten, Map<Gemeentecode, List<Beoordeling>> voorstellen) {
        var codes = codes(gemeenten);
        var bronnen = bereken.bronnen(codes, null);
        var feiten = bronnen.feiten().stream().collect(toMap(Feiten::gemeente, identity()));
        var verlopen = besluiten.verlopen(codes);
        var overleggen = dossiers.overleggen.van(codes);
        var plannen = dossiers.plannen.van(codes);
        var afspraken = dossiers.afspraken.van(codes);
        return gemeenten.stream()
                .map(gemeente -> new Kennis(
                        gemeente,
                        familie(gemeente.code(), bronnen, feiten),
                        verlopen.getOrDefault(gemeente.code(), new Tredeverloop(List.of())),
                        voorstellen.getOrDefault(gemeente.code(), List.of()),
                        overleggen.getOrDefault(gemeente.code(), List.of()),
                        plannen.getOrDefault(gemeente.code(), List.of()),
                        afspraken.getOrDefault(gemeente.code(), List.of())))
                .toList();
    }

    private static List<Gemeentecode> codes(Collection<Gemeente> gemeenten) {
        return gemeenten.stream().map(Gemeente::code).toList();
    }

    private static BerekenStanden.Bronnen familie(
            Gemeentecode code, BerekenStanden.Bronnen alle, Map<Gemeentecode, Feiten> feiten) {
        var leden = alle.herindelingen().familie(List.of(code));
        return new BerekenStanden.Bronnen(
                leden.stream().map(feiten::get).filter(Objects::nonNull).toList(),
                alle.herindelingen().van(leden),
                alle.register(),
                alle.gegevens());
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static ToetsVoorstellen toetsVoorstellen(Kennisbron bron, Beleidskaders kaders) {
        return new ToetsVoorstellen(bron, kaders);
    }
}
