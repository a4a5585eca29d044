// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.inwoners.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.herindeling.Herindelingenboek;
import nl.trede.toezicht.inwoners.Inwonertal;
import nl.trede.toezicht.inwoners.Inwonertallen;
import nl.trede.toezicht.inwoners.Inwonerverloop;

@ApplicationScoped
class InwonertallenInDatabase implements Inwonertallen {

    record Rij(String gemeente, LocalDate peildatum, Integer aantal, String bron, Instant vastgelegdOp) {

        Inwonertal naarInwonertal() {
            return new Inwonertal(new Gemeentecode(gemeente), peildatum, aantal, bron, vastgelegdOp);
        }
    }

    private final EntityManager database;
    private final Herindelingenboek herindelingen;

    InwonertallenInDatabase(EntityManager database, Herindelingenboek herindelingen) {
        this.database = database;
        this.herindelingen = herindelingen;
    }

    @Override
    public void schrijf(Inwonertal inwonertal) {
        database.createNativeQuery(
                        """
                        INSERT INTO inwonertal (gemeente, peildatum, aantal, bron, vastgelegd_op)
                        VALUES (:gemeente, :peildatum, :aantal, :bron, :op) ON CONFLICT DO NOTHING""")
                .setParameter("gemeente", inwonertal.gemeente().code())
                .setParameter("peildatum", inwonertal.peildatum())
                .setParameter("aantal", inwonertal.aantal())
                .setParameter("bron", inwonertal.bron())
                .setParameter("op", inwonertal.vastgelegdOp().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for these rows
    public Inwonerverloop lees() {
        List<Rij> rijen = database.createNativeQuery(
                        """
                        SELECT DISTINCT ON (gemeente, peildatum) gemeente, peildatum, aantal, bron, vastgelegd_op
                        FROM inwonertal ORDER BY gemeente, peildatum, vastgelegd_op DESC""",
                        Rij.class)
                .getResultList();
        return new Inwonerverloop(rijen.stream().map(Rij::naarInwonertal).toList(), herindelingen.lees());
    }
}
