// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.toezicht.saldo.Feiten;

/** Counts how often the facts are read, which go past Hibernate and so past its statistics. */
@Decorator
@Priority(10)
public class Feitenteller implements Feitenboek {

    public static final AtomicInteger GELEZEN = new AtomicInteger();

    private final Feitenboek verder;

    Feitenteller(@Delegate @Any Feitenboek verder) {
        this.verder = verder;
    }

    @Override
    public void vergrendel(Collection<Gemeentecode> gemeenten) {
        verder.vergrendel(gemeenten);
    }

    @Override
    public void schrijf(Collection<Feiten> nieuw) {
        verder.schrijf(nieuw);
    }

    @Override
    public List<Feiten> lees(Collection<Gemeentecode> gemeenten) {
        GELEZEN.incrementAndGet();
        return verder.lees(gemeenten);
    }

    @Override
    public List<Gemeentecode> gemeenten() {
        return verder.gemeenten();
    }
}
