// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.indeplaatsstelling.BehandelSpoor;
import nl.trede.toezicht.indeplaatsstelling.Fase;
import nl.trede.toezicht.indeplaatsstelling.Indeplaatsstellingsberichten;
import nl.trede.toezicht.indeplaatsstelling.Resterend;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.indeplaatsstelling.Sporen;
import nl.trede.toezicht.saldo.Standen;

@ApplicationScoped
class PanacheSporen implements Sporen, PanacheRepositoryBase<SpoorEntity, UUID> {

    private final Momentopnamen momentopnamen;
    private final ObjectMapper json;
    private final Clock clock;

    PanacheSporen(Momentopnamen momentopnamen, ObjectMapper json, Clock clock) {
        this.momentopnamen = momentopnamen;
        this.json = json.copy()
                .configure(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        this.clock = clock;
    }

    @Override
    public void voegToe(Spoor spoor) {
        var entity = new SpoorEntity();
        entity.id = spoor.id();
        entity.gemeente = spoor.gemeente().code();
        entity.spoor = spoor.nummer();
        entity.vastgelegdOp = clock.instant();
        schrijf(entity, spoor);
        persist(entity);
    }

    @Override
    public void bewaar(Spoor spoor) {
        schrijf(findById(spoor.id()), spoor);
    }

    @Override
    public Optional<Spoor> spoor(UUID id) {
        return findByIdOptional(id).map(this::lees);
    }

    @Override
    public List<Spoor> van(Gemeentecode gemeente) {
        return list("gemeente = ?1 order by spoor", gemeente.code()).stream()
                .map(this::lees)
                .toList();
    }

    @Override
    public void momentopname(Spoor spoor, Fase fase) {
        momentopnamen.leg(spoor, fase);
    }

    private void schrijf(SpoorEntity entity, Spoor spoor) {
        try {
            entity.fase = spoor.fase();
            entity.inhoud = json.writeValueAsString(spoor);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write " + spoor, e);
        }
    }

    private Spoor lees(SpoorEntity entity) {
        try {
            return json.readValue(entity.inhoud, Spoor.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read a spoor: " + entity.inhoud, e);
        }
    }

    /** Hands the plain core its ports. */
    @Produces
    @Singleton
    static Resterend resterend(Standen standen, Feitenboek feitenboek, Beleidskaders volgordes) {
        return new Resterend(standen, feitenboek, volgordes);
    }

    @Produces
    @Singleton
    static BehandelSpoor behandelSpoor(
            Sporen sporen, Resterend resterend, Beleidskaders kaders, Indeplaatsstellingsberichten berichten) {
        return new BehandelSpoor(sporen, resterend, kaders, berichten);
    }
}
