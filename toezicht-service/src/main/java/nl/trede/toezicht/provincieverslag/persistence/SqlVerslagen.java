// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.provincieverslag.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.ladder.Besluiten;
import nl.trede.toezicht.provincieverslag.MaakVerslag;
import nl.trede.toezicht.provincieverslag.Provincieverslag;
import nl.trede.toezicht.provincieverslag.Verslagen;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.saldo.Standen;

/** Keeps a report as the JSON text of the whole, so that it never changes with the figures. */
@ApplicationScoped
class SqlVerslagen implements Verslagen {

    private final EntityManager database;
    private final ObjectMapper json;

    SqlVerslagen(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    }

    @Override
    public void voegToe(Provincieverslag verslag) {
        database.createNativeQuery(
                        """
                        INSERT INTO provincieverslag (id, provincie, halfjaar, datum, peildatum, inhoud, vastgelegd_op)
                        VALUES (:id, :provincie, :halfjaar, :datum, :peildatum, :inhoud, :nu)""")
                .setParameter("id", verslag.id())
                .setParameter("provincie", verslag.provincie().code())
                .setParameter("halfjaar", verslag.halfjaar().toString())
                .setParameter("datum", verslag.datum())
                .setParameter("peildatum", verslag.peildatum())
                .setParameter("inhoud", schrijf(verslag))
                .setParameter("nu", verslag.vastgelegdOp())
                .executeUpdate();
    }

    @Override
    public List<Provincieverslag> van(Provinciecode provincie) {
        return database
                .createNativeQuery(
                        "SELECT inhoud FROM provincieverslag WHERE provincie = :provincie ORDER BY datum, vastgelegd_op",
                        String.class)
                .setParameter("provincie", provincie.code())
                .getResultList()
                .stream()
                .map(inhoud -> lees((String) inhoud))
                .toList();
    }

    @Override
    public Set<Gemeentecode> metIndeplaatsstelling(Provinciecode provincie) {
        var codes = new HashSet<Gemeentecode>();
        for (var code : database.createNativeQuery(
                        """
                        SELECT DISTINCT i.gemeente FROM indeplaatsstelling i JOIN gemeente g ON g.code = i.gemeente
                        WHERE g.provincie = :provincie AND i.fase <> 'BEEINDIGD'""",
                        String.class)
                .setParameter("provincie", provincie.code())
                .getResultList()) {
            codes.add(new Gemeentecode((String) code));
        }
        return codes;
    }

    @Override
    public void vergrendel(Provinciecode provincie) {
        database.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(:sleutel, 0))")
                .setParameter("sleutel", "provincieverslag " + provincie)
                .getResultList();
    }

    private String schrijf(Provincieverslag verslag) {
        try {
            return json.writeValueAsString(verslag);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write " + verslag.id(), e);
        }
    }

    private Provincieverslag lees(String inhoud) {
        try {
            return json.readValue(inhoud, Provincieverslag.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not read a report", e);
        }
    }

    /** Hands the plain use case its ports. */
    @Produces
    @Singleton
    static MaakVerslag maakVerslag(
            Standen standen, Besluiten besluiten, Gemeenten register, Beleidskaders kaders, Verslagen verslagen) {
        return new MaakVerslag(standen, besluiten, register, kaders, verslagen);
    }
}
