// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.WithPriority;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Answers what a template asks of the facts. A field that does not exist is a fault in the template; one that is null is {@link Ontbreekt}. */
final class Feiten implements ValueResolver {

    /** Attribute of a rendering: where to note what is missing. */
    static final String GENOTEERD = "genoteerd";

    private record Vraag(Class<?> type, String naam, int aantal) {}

    private final ConcurrentMap<Vraag, Optional<Method>> methoden = new ConcurrentHashMap<>();

    @Override
    public int getPriority() {
        return WithPriority.DEFAULT_PRIORITY + 10;
    }

    @Override
    public boolean appliesTo(EvalContext vraag) {
        return vraag.getBase() instanceof Record;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext vraag) {
        var basis = vraag.getBase();
        if (basis instanceof Ontbreekt) {
            return klaar(basis);
        }
        if (basis instanceof Gegevens gegevens) {
            return gegevens.waarden().containsKey(vraag.getName())
                            && vraag.getParams().isEmpty()
                    ? klaar(ofOntbreekt(gegevens.waarden().get(vraag.getName()), vraag.getName(), vraag))
                    : Results.notFound(vraag);
        }
        var methode = methoden.computeIfAbsent(
                new Vraag(basis.getClass(), vraag.getName(), vraag.getParams().size()), Feiten::zoek);
        return methode.isPresent() ? klaar(antwoord(methode.get(), vraag)) : Results.notFound(vraag);
    }

    private static Object antwoord(Method methode, EvalContext vraag) {
        var invoer = vraag.getParams().stream()
                .map(een -> vraag.evaluate(een).toCompletableFuture().join())
                .toArray();
        var leeg = Arrays.stream(invoer).filter(Ontbreekt.class::isInstance).findFirst();
        if (leeg.isPresent()) {
            return leeg.get();
        }
        try {
            var sleutel = vraag.getBase().getClass().getSimpleName() + "." + vraag.getName();
            return ofOntbreekt(methode.invoke(vraag.getBase(), invoer), sleutel, vraag);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Template asks " + methode + " with " + Arrays.toString(invoer), e);
        }
    }

    @SuppressWarnings("unchecked") // put there by QuteOpmaak
    private static Object ofOntbreekt(Object waarde, String sleutel, EvalContext vraag) {
        return waarde == null ? new Ontbreekt(sleutel, (Set<String>) vraag.getAttribute(GENOTEERD)) : waarde;
    }

    private static Optional<Method> zoek(Vraag vraag) {
        return Arrays.stream(vraag.type().getMethods())
                .filter(methode -> methode.getName().equals(vraag.naam())
                        && methode.getParameterCount() == vraag.aantal()
                        && methode.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(methode.getModifiers()))
                .findFirst();
    }

    private static CompletionStage<Object> klaar(Object waarde) {
        return io.quarkus.qute.CompletedStage.of(waarde);
    }
}
