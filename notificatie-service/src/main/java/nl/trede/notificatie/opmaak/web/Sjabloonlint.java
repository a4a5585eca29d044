// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.Variant;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a template without filling it in: what does not parse, what asks for a name that no letter has, what asks something of a fact that
 * it cannot tell, and what compares facts that have no order or are never the same. A fault in a branch that no facts reach is seen too.
 */
public final class Sjabloonlint {

    /** A fault, at a line of a file. */
    public record Fout(String bestand, int regel, String melding) {
        @Override
        public String toString() {
            return bestand + ":" + regel + ": " + melding;
        }
    }

    /** What any value may be asked, by Qute or by our ways of writing. */
    private static final Set<String> ALGEMEEN = Set.of(
            "aantal",
            "personen",
            "een",
            "kort",
            "maand",
            "inWoorden",
            "kortweg",
            "jaartal",
            "zonderTeken",
            "metTeken",
            "woord",
            "kapitaal",
            "zin",
            "size",
            "isEmpty",
            "name",
            "toLowerCase",
            "or",
            "ifTruthy",
            "?:",
            "raw",
            "hasNext");

    private static final Pattern VOORWAARDE = Pattern.compile("\\{#(?:if|else if)\\s+([^}]+)}");
    private static final Pattern NIEUWE_REGEL = Pattern.compile("\\R");
    private static final Pattern LUS = Pattern.compile("\\{#for\\s+(\\w+)\\s+in\\s+([^}]+)}");
    private static final Pattern PARAMETER = Pattern.compile("\\{#include\\s+\\w+([^}]*?)/?}");
    private static final Pattern TOEKENNING = Pattern.compile("(\\w+)=");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();
    private final Map<String, Type> namen;

    /** @param namen every name that a letter may know, with the type of what it stands for */
    public Sjabloonlint(Map<String, Type> namen) {
        this.namen = namen;
    }

    /** @param eerste number of the line in the file on which the text begins */
    public List<Fout> lees(String bestand, int eerste, String tekst) {
        Template sjabloon;
        try {
            sjabloon = engine.parse(tekst, Variant.forContentType(Variant.TEXT_HTML), bestand + "#" + eerste);
        } catch (TemplateException e) {
            var regel = e.getOrigin() == null ? 1 : e.getOrigin().getLine();
            return List.of(new Fout(bestand, eerste + regel - 1, e.getMessage()));
        }
        var lokaal = lokaal(tekst);
        var fouten = new ArrayList<Fout>();
        var soorten = new HashMap<String, Type>();
        for (var expressie : sjabloon.getExpressions()) {
            var regel = eerste + expressie.getOrigin().getLine() - 1;
            soorten.put(
                    expressie.toOriginalString(),
                    soort(expressie, lokaal, melding -> fouten.add(new Fout(bestand, regel, melding))));
        }
        for (var voorwaarde : VOORWAARDE.matcher(tekst).results().toList()) {
            var regel = eerste
                    + (int) NIEUWE_REGEL
                            .matcher(tekst.substring(0, voorwaarde.start()))
                            .results()
                            .count();
            for (var vergelijking : Vergelijking.in(voorwaarde.group(1))) {
                vergelijking
                        .bezwaar(soorten.get(vergelijking.links()), soorten.get(vergelijking.rechts()))
                        .ifPresent(bezwaar -> fouten.add(new Fout(bestand, regel, bezwaar)));
            }
        }
        return fouten.stream().distinct().toList();
    }

    /** What the expression stands for; null when that is not followed. */
    private Type soort(Expression expressie, Map<String, Type> lokaal, Consumer<String> fout) {
        if (expressie.isLiteral()) {
            return expressie.getLiteral() == null
                    ? Void.class
                    : expressie.getLiteral().getClass();
        }
        var delen = expressie.getParts();
        var naam = delen.get(0).getName();
        if (expressie.hasNamespace()
                || naam.matches("[A-Z_]+|\\w+_(hasNext|count|index|first|last|isLast|isFirst)|nested-content|it")) {
            return null;
        }
        if (!namen.containsKey(naam) && !lokaal.containsKey(naam)) {
            fout.accept("de naam '" + naam + "' bestaat niet in een brief");
            return null;
        }
        var soort = lokaal.containsKey(naam) ? lokaal.get(naam) : namen.get(naam);
        for (var deel : delen.subList(1, delen.size())) {
            if (soort == null || ALGEMEEN.contains(deel.getName())) {
                return null;
            }
            var methode = methode(soort, deel.getName());
            if (methode == null) {
                fout.accept("'" + deel.getName() + "' is niet te vragen van "
                        + kaal(soort).getSimpleName() + " in {" + expressie.toOriginalString() + "}");
                return null;
            }
            soort = methode.getGenericReturnType();
        }
        return soort;
    }

    private static Method methode(Type type, String naam) {
        return Arrays.stream(kaal(type).getMethods())
                .filter(methode -> methode.getName().equals(naam) && !Modifier.isStatic(methode.getModifiers()))
                .findFirst()
                .orElse(null);
    }

    /** Variables of loops, with their types, and parameters of parts, whose types are not followed. */
    private Map<String, Type> lokaal(String tekst) {
        var lokaal = new HashMap<String, Type>();
        LUS.matcher(tekst)
                .results()
                .forEach(lus -> lokaal.put(lus.group(1), element(lus.group(2).strip(), lokaal)));
        PARAMETER
                .matcher(tekst)
                .results()
                .flatMap(include -> TOEKENNING.matcher(include.group(1)).results())
                .forEach(toekenning -> lokaal.putIfAbsent(toekenning.group(1), null));
        return lokaal;
    }

    private Type element(String lijst, Map<String, Type> lokaal) {
        var delen = lijst.split("\\.");
        var type = lokaal.getOrDefault(delen[0], namen.get(delen[0]));
        for (var i = 1; i < delen.length && type != null; i++) {
            var methode = methode(type, delen[i]);
            type = methode == null ? null : methode.getGenericReturnType();
        }
        return type instanceof ParameterizedType lijstsoort && Iterable.class.isAssignableFrom(kaal(type))
                ? lijstsoort.getActualTypeArguments()[0]
                : null;
    }

    private static Class<?> kaal(Type type) {
        if (type instanceof Class<?> klasse) {
            return klasse;
        }
        return type instanceof ParameterizedType soort ? (Class<?>) soort.getRawType() : Object.class;
    }
}
