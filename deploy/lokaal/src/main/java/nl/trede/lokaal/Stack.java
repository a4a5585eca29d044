// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The processes in the order of starting; stopped the other way round, also when the start has come only halfway. */
final class Stack {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final List<List<Child>> layers = new ArrayList<>();
    private boolean stopping;

    /** Starts these at the same time, on top of what runs. */
    synchronized void start(List<Child> layer) throws StartFailure {
        if (stopping) {
            throw new StartFailure("Het starten is afgebroken");
        }
        layers.add(layer);
        for (Child child : layer) {
            child.start();
        }
    }

    synchronized boolean stopping() {
        return stopping;
    }

    /** Stops all; a second call does nothing. */
    void stop() {
        List<List<Child>> downwards;
        synchronized (this) {
            stopping = true;
            downwards = new ArrayList<>(layers);
            layers.clear();
        }
        Collections.reverse(downwards);
        downwards.forEach(layer -> layer.forEach(Child::expectEnd));
        for (List<Child> layer : downwards) {
            layer.forEach(Child::requestStop);
            layer.forEach(child -> child.awaitStop(GRACE));
        }
    }
}
