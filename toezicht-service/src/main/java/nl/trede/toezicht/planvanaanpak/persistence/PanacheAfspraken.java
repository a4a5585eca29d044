// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak.persistence;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.planvanaanpak.Afspraak;
import nl.trede.toezicht.planvanaanpak.Afspraakberichten;
import nl.trede.toezicht.planvanaanpak.Afspraken;
import nl.trede.toezicht.planvanaanpak.MaakAfspraak;
import nl.trede.toezicht.planvanaanpak.Nakomingen;

@ApplicationScoped
class PanacheAfspraken implements Afspraken, PanacheRepositoryBase<AfspraakEntity, UUID> {

    @Override
    public void voegToe(Afspraak afspraak) {
        persist(AfspraakEntity.van(afspraak));
    }

    @Override
    public List<Afspraak> van(Gemeentecode gemeente) {
        return list("gemeente = ?1 order by datum, volgnummer", gemeente.code()).stream()
                .map(AfspraakEntity::naarAfspraak)
                .toList();
    }

    @Override
    public Map<Gemeentecode, List<Afspraak>> van(Collection<Gemeentecode> gemeenten) {
        return list(
                        "gemeente in ?1 order by datum, volgnummer",
                        gemeenten.stream().map(Gemeentecode::code).toList())
                .stream()
                .map(AfspraakEntity::naarAfspraak)
                .collect(groupingBy(Afspraak::gemeente));
    }

    @Override
    public Map<Gemeentecode, List<Afspraak>> over(Halfjaar halfjaar, Collection<Gemeentecode> gemeenten) {
        return list(
                        "gemeente in ?1 and halfjaar = ?2 order by datum, volgnummer",
                        gemeenten.stream().map(Gemeentecode::code).toList(),
                        halfjaar.toString())
                .stream()
                .map(AfspraakEntity::naarAfspraak)
                .collect(groupingBy(Afspraak::gemeente));
    }

    /** Hands the plain core its ports. */
    @Produces
    @Singleton
    static Nakomingen nakomingen(Afspraken afspraken, Feitenboek feitenboek) {
        return new Nakomingen(afspraken, feitenboek);
    }

    @Produces
    @Singleton
    static MaakAfspraak maakAfspraak(Afspraken afspraken, Nakomingen nakomingen, Afspraakberichten berichten) {
        return new MaakAfspraak(afspraken, nakomingen, berichten);
    }
}
