// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.beoordeling.Beoordelingen;
import nl.trede.toezicht.ladder.persistence.Vastlegging;

@ApplicationScoped
class BeoordelingenInDatabase implements Beoordelingen {

    private static final String KEUZE = "gemeente = ?1 and (?2 = '' or halfjaar = ?2)";

    private final PanacheBeoordelingen beoordelingen;
    private final Vastlegging vastlegging;

    BeoordelingenInDatabase(PanacheBeoordelingen beoordelingen, Vastlegging vastlegging) {
        this.beoordelingen = beoordelingen;
        this.vastlegging = vastlegging;
    }

    @Override
    public void voegToe(Beoordeling beoordeling) {
        beoordelingen.persist(BeoordelingEntity.van(beoordeling, vastlegging));
    }

    @Override
    public Optional<Beoordeling> beoordeling(UUID id) {
        return beoordelingen.findByIdOptional(id).map(entity -> entity.naarBeoordeling(vastlegging));
    }

    @Override
    public List<Beoordeling> van(Gemeentecode gemeente, Halfjaar halfjaar, int vanaf, int hoeveel) {
        return beoordelingen
                .find(KEUZE + " order by volgnummer desc", gemeente.code(), tekst(halfjaar))
                .range(vanaf, vanaf + hoeveel - 1)
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    @Override
    public long aantal(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen.count(KEUZE, gemeente.code(), tekst(halfjaar));
    }

    @Override
    public List<Beoordeling> nieuwste(Collection<Gemeentecode> gemeenten, Halfjaar halfjaar) {
        return beoordelingen
                .find(
                        "volgnummer in (select max(b.volgnummer) from BeoordelingEntity b"
                                + " where b.halfjaar = ?1 and b.gemeente in ?2 group by b.gemeente) order by gemeente",
                        halfjaar.toString(),
                        gemeenten.stream().map(Gemeentecode::code).toList())
                .list()
                .stream()
                .map(entity -> entity.naarBeoordeling(vastlegging))
                .toList();
    }

    private static String tekst(Halfjaar halfjaar) {
        return halfjaar == null ? "" : halfjaar.toString();
    }

    @Override
    public Optional<Beoordeling> nieuwste(Gemeentecode gemeente, Halfjaar halfjaar) {
        return beoordelingen
                .find("gemeente = ?1 and halfjaar = ?2 order by volgnummer desc", gemeente.code(), halfjaar.toString())
                .firstResultOptional()
                .map(entity -> entity.naarBeoordeling(vastlegging));
    }
}
