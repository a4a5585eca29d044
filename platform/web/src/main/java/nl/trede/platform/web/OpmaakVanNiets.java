// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Writes an en dash for a value that is absent; Qute itself passes no null to an extension method. */
@Singleton
class OpmaakVanNiets implements ValueResolver {

    private static final Set<String> NAMEN =
            Set.of("voluit", "kort", "inWoorden", "getal", "metTeken", "personen", "procentVan");

    void add(@Observes EngineBuilder engine) {
        engine.addValueResolver(this);
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() == null && NAMEN.contains(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return CompletedStage.of("–");
    }
}
