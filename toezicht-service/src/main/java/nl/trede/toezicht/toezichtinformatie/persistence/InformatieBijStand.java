// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.toezichtinformatie.persistence;

import static java.util.stream.Collectors.groupingBy;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.feiten.Standberichten;
import nl.trede.toezicht.feiten.Standversie;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.toezichtinformatie.VraagInformatie;

/** Looks, as soon as a stand is new or changed, whether it asks for toezichtinformatie; also of a halfjaar of years ago that is entered now. */
@Decorator
@Priority(10)
class InformatieBijStand implements Standberichten {

    private final Standberichten verder;
    private final VraagInformatie vraag;
    private final Clock clock;

    InformatieBijStand(@Delegate @Any Standberichten verder, VraagInformatie vraag, Clock clock) {
        this.verder = verder;
        this.vraag = vraag;
        this.clock = clock;
    }

    @Override
    public void gewijzigd(Collection<Standversie> standen, Map<Gemeentecode, Gemeente> gemeenten) {
        verder.gewijzigd(standen, gemeenten);
        standen.stream()
                .filter(versie -> !versie.vervallen())
                .map(Standversie::stand)
                .collect(groupingBy(stand -> gemeenten.get(stand.gemeente()).provincie()))
                .forEach((provincie, eigen) -> vraag.bij(provincie, eigen, clock.instant()));
    }
}
