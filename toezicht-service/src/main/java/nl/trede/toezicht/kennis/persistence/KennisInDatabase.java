// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.kennis.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.dossier.StelDossierSamen;
import nl.trede.toezicht.feiten.BerekenStanden;
import nl.trede.toezicht.kennis.Kennis;
import nl.trede.toezicht.kennis.Kennisbron;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.ladder.Tredeverloop;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Feiten;

/**
 * Reads through the ports of the features: figures and besluiten of all at once, the rest of a dossier only of a gemeente that has one, since
 * most have none.
 */
@ApplicationScoped
class KennisInDatabase implements Kennisbron {

    private static final String MET_DOSSIER =
            """
            SELECT gemeente FROM overleg UNION SELECT gemeente FROM planstap UNION SELECT gemeente FROM afspraak""";
    private static final String MET_VOORSTEL = "SELECT DISTINCT gemeente FROM beoordeling";

    private final EntityManager database;
    private final BerekenStanden bereken;
    private final Besluiten besluiten;
    private final Beoordelingen beoordelingen;
    private final StelDossierSamen dossiers;

    KennisInDatabase(
            EntityManager database,
            BerekenStanden bereken,
            Besluiten besluiten,
            Beoordelingen beoordelingen,
            StelDossierSamen dossiers) {
        this.database = database;
        this.bereken = bereken;
        this.besluiten = besluiten;
        this.beoordelingen = beoordelingen;
        this.dossiers = dossiers;
    }

    @Override
    public List<Kennis> van(Collection<Gemeente> gemeenten) {
        var codes = gemeenten.stream().map(Gemeente::code).toList();
        var bronnen = bereken.bronnen(codes, null);
        var feiten = bronnen.feiten().stream().collect(toMap(Feiten::gemeente, identity()));
        var verlopen = besluiten.verlopen(codes);
        var metDossier = codes(MET_DOSSIER);
        var metVoorstel = codes(MET_VOORSTEL);
        var kennis = new ArrayList<Kennis>();
        for (var gemeente : gemeenten) {
            var code = gemeente.code();
            var zonderDossier = new Kennis(
                    gemeente,
                    familie(code, bronnen, feiten),
                    verlopen.getOrDefault(code, new Tredeverloop(List.of())),
                    metVoorstel.contains(code.code()) ? voorstellen(gemeente) : List.of(),
                    List.of(),
                    List.of(),
                    List.of());
            kennis.add(metDossier.contains(code.code()) ? metDossier(zonderDossier) : zonderDossier);
        }
        return kennis;
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

    private Kennis metDossier(Kennis kennis) {
        var dossier = dossiers.van(kennis.gemeente());
        return new Kennis(
                kennis.gemeente(),
                kennis.bronnen(),
                kennis.verloop(),
                kennis.beoordelingen(),
                dossier.overleggen(),
                dossier.plannen(),
                dossier.afspraken().stream().map(Nakoming::afspraak).toList());
    }

    private List<Beoordeling> voorstellen(Gemeente gemeente) {
        var oudsteEerst = new ArrayList<>(beoordelingen.van(gemeente.code(), null, 0, Integer.MAX_VALUE));
        Collections.reverse(oudsteEerst);
        return oudsteEerst;
    }

    private Set<String> codes(String vraag) {
        return new HashSet<>(database.createNativeQuery(vraag, String.class).getResultList());
    }
}
