// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import nl.trede.taakstelling.gemeenteregister.MeldInwonertallen;

/** After the register: the inhabitants that came with it, and telling what was recorded before others were told. */
@ApplicationScoped
class Inwonertalstart {

    private static final int NA_HET_REGISTER = 2600;

    private final MeldInwonertallen meldInwonertallen;
    private final EntityManager database;

    Inwonertalstart(MeldInwonertallen meldInwonertallen, EntityManager database) {
        this.meldInwonertallen = meldInwonertallen;
        this.database = database;
    }

    @Transactional
    void start(@Observes @Priority(NA_HET_REGISTER) StartupEvent event) {
        database.createNativeQuery(
                        """
                        insert into inwonertal (gemeente, peildatum, aantal, bron)
                        select code, date '2024-01-01', inwoners, 'CBS, inwoners op 1 januari 2024' from gemeente
                        where inwoners is not null on conflict do nothing""")
                .executeUpdate();
        meldInwonertallen.openstaande();
    }
}
