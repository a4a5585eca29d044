// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.toezicht.herinnering.Herinnering;
import nl.trede.toezicht.herinnering.Herinneringsberichten;
import nl.trede.toezicht.herinnering.Moment;
import nl.trede.toezicht.herinnering.Vervaldagsoort;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnen;

@ApplicationScoped
class HerinneringPublisher implements Herinneringsberichten {

    record TermijnHerinnerd(
            Vervaldagsoort soort,
            String omschrijving,
            Moment moment,
            int dagen,
            LocalDate einde,
            Integer personen,
            Termijndeel termijn,
            Briefdeel brief) {}

    record Briefdeel(String kenmerk, LocalDate datumVerzending) {}

    private final Dossierzender zender;
    private final Gemeenten register;
    private final Termijnen termijnen;

    HerinneringPublisher(Dossierzender zender, Gemeenten register, Termijnen termijnen) {
        this.zender = zender;
        this.register = register;
        this.termijnen = termijnen;
    }

    @Override
    public void herinnerd(Herinnering herinnering) {
        var dag = herinnering.dag();
        var termijn = dag.soort() == Vervaldagsoort.TERMIJN
                ? termijnen.termijn(dag.bron()).orElse(null)
                : null;
        var gemeente = register.gemeente(dag.gemeente()).orElseThrow();
        zender.zend(
                "termijn-herinnerd",
                gemeente,
                aanleiding(herinnering),
                herinnering.datum(),
                new TermijnHerinnerd(
                        dag.soort(),
                        dag.omschrijving(),
                        herinnering.moment(),
                        herinnering.dagen(),
                        dag.datum(),
                        dag.personen(),
                        Termijndeel.van(termijn, herinnering.datum()),
                        termijn == null ? null : brief(termijn)));
    }

    /** The letter that made it run; null when that is not in the dossier. */
    private Briefdeel brief(Termijn termijn) {
        var gemeente = register.gemeente(termijn.gemeente()).orElseThrow();
        return termijnen.brieven(gemeente.code(), gemeente.provincie()).stream()
                .filter(brief -> termijn.besluit().equals(brief.besluit()))
                .findFirst()
                .map(brief -> new Briefdeel(brief.kenmerk(), brief.datumVerzending()))
                .orElse(null);
    }

    /** The same reminder has the same id, whoever makes it. */
    private static UUID aanleiding(Herinnering herinnering) {
        var dag = herinnering.dag();
        var sleutel = String.join(
                "|",
                dag.soort().name(),
                dag.bron().toString(),
                dag.datum().toString(),
                dag.omschrijving(),
                Integer.toString(herinnering.regel()));
        return UUID.nameUUIDFromBytes(sleutel.getBytes(StandardCharsets.UTF_8));
    }
}
