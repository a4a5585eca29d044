// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.einde.persistence;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import nl.trede.toezicht.besluit.Bekendmakingen;
import nl.trede.toezicht.besluit.Momentopname;
import nl.trede.toezicht.einde.LaatVervallen;

/** Stands before the announcement of a besluit, in its transaction: what it ends has ended when the world hears of it. */
@Decorator
@Priority(10)
class EindeBijBesluit implements Bekendmakingen {

    private final Bekendmakingen verder;
    private final LaatVervallen laatVervallen;

    EindeBijBesluit(@Delegate @Any Bekendmakingen verder, LaatVervallen laatVervallen) {
        this.verder = verder;
        this.laatVervallen = laatVervallen;
    }

    @Override
    public void besloten(Momentopname opname) {
        laatVervallen.na(opname);
        verder.besloten(opname);
    }
}
