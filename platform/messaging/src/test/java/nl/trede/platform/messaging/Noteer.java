// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A reader of the tests: writes down what took effect, fails on the word "kapot". */
@ApplicationScoped
class Noteer implements EventHandler<Noteer.Gebeurd> {

    record Gebeurd(@JsonProperty(required = true) String tekst) {}

    private final List<String> genoteerd = new CopyOnWriteArrayList<>();
    private final AtomicInteger batches = new AtomicInteger();

    List<String> genoteerd() {
        return List.copyOf(genoteerd);
    }

    int batches() {
        return batches.get();
    }

    @Override
    public String type() {
        return "nl.trede.buur.gebeurd.v1";
    }

    @Override
    public Class<Gebeurd> dataType() {
        return Gebeurd.class;
    }

    @Override
    public void handle(IncomingEvent<Gebeurd> event) {
        if (event.data().tekst().equals("kapot")) {
            throw new IllegalStateException("cannot handle this one");
        }
        genoteerd.add(event.data().tekst());
    }

    @Override
    public void afterBatch() {
        batches.incrementAndGet();
    }
}
