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
        return standen("gemeente = ?1 order by halfjaar", gemeente.code());
    }

    @Override
    public List<Gemeentestand> van(Provinciecode provincie, Halfjaar halfjaar) {
        return standen("provincie = ?1 and halfjaar = ?2 order by naam", provincie.code(), halfjaar.toString());
    }

    /** Not as entities: several events share a transaction, and what the first one read would hide what the next one wrote. */
    private List<Gemeentestand> standen(String waar, String... waarden) {
        var vraag = database.createQuery(
                "select gemeente, naam, provincie, stand from StandEntity where " + waar, Object[].class);
        for (var i = 0; i < waarden.length; i++) {
            vraag.setParameter(i + 1, waarden[i]);
        }
        return vraag.getResultList().stream().map(this::gemeentestand).toList();
    }

    private Gemeentestand gemeentestand(Object[] rij) {
        var gemeente =
                new Gemeente(new Gemeentecode((String) rij[0]), (String) rij[1], new Provinciecode((String) rij[2]));
        try {
            return new Gemeentestand(gemeente, json.readValue((String) rij[3], Stand.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable stand of " + rij[0], e);
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
