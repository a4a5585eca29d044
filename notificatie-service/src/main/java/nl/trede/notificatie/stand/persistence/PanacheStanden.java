// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.stand.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.feiten.Gemeente;
import nl.trede.notificatie.feiten.Gemeentestand;
import nl.trede.notificatie.feiten.Stand;
import nl.trede.notificatie.stand.Standen;

@ApplicationScoped
class PanacheStanden implements Standen {

    private static final String BEWAAR =
            """
            INSERT INTO stand (gemeente, halfjaar, versie, naam, provincie, stand)
            VALUES (:gemeente, :halfjaar, :versie, :naam, :provincie, :stand)
            ON CONFLICT (gemeente, halfjaar) DO UPDATE
            SET versie = excluded.versie, naam = excluded.naam, provincie = excluded.provincie, stand = excluded.stand
            WHERE stand.versie < excluded.versie""";

    private final EntityManager database;
    private final ObjectMapper json;

    PanacheStanden(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void bewaar(Gemeentestand stand, int versie) {
        database.createNativeQuery(BEWAAR)
                .setParameter("gemeente", stand.gemeente().code().code())
                .setParameter("halfjaar", stand.stand().halfjaar().toString())
                .setParameter("versie", versie)
                .setParameter("naam", stand.gemeente().naam())
                .setParameter("provincie", stand.gemeente().provincie().code())
                .setParameter("stand", tekst(stand.stand()))
                .executeUpdate();
    }

    /** The events of one gemeente come in order, so no older stand can follow. */
    @Override
    public void vervalt(Gemeentecode gemeente, Halfjaar halfjaar, int versie) {
        StandEntity.delete(
                "gemeente = ?1 and halfjaar = ?2 and versie < ?3", gemeente.code(), halfjaar.toString(), versie);
    }

    @Override
    public List<Gemeentestand> van(Gemeentecode gemeente) {
        return StandEntity.<StandEntity>list("gemeente = ?1 order by halfjaar", gemeente.code()).stream()
                .map(this::naarGemeentestand)
                .toList();
    }

    @Override
    public List<Gemeentestand> van(Provinciecode provincie, Halfjaar halfjaar) {
        return StandEntity.<StandEntity>list(
                        "provincie = ?1 and halfjaar = ?2 order by naam", provincie.code(), halfjaar.toString())
                .stream()
                .map(this::naarGemeentestand)
                .toList();
    }

    private Gemeentestand naarGemeentestand(StandEntity rij) {
        var gemeente = new Gemeente(new Gemeentecode(rij.gemeente), rij.naam, new Provinciecode(rij.provincie));
        try {
            return new Gemeentestand(gemeente, json.readValue(rij.stand, Stand.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable stand " + rij.gemeente + " " + rij.halfjaar, e);
        }
    }

    private String tekst(Stand stand) {
        try {
            return json.writeValueAsString(stand);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
