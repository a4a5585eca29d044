// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.opmaak.Woord;
import nl.trede.platform.web.Opmaak;

/** The ways of writing that a template may ask of a day, a halfjaar, a saldo, a word or a text. */
final class Schrijfwijzen implements ValueResolver {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("MMMM yyyy", NEDERLANDS);

    @Override
    public boolean appliesTo(EvalContext vraag) {
        return vraag.getParams().isEmpty() ? geschreven(vraag) != null : vraag.getBase() instanceof Woord;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext vraag) {
        var geschreven = vraag.getParams().isEmpty() ? geschreven(vraag) : aantal(vraag);
        return geschreven == null ? Results.notFound(vraag) : CompletedStage.of(geschreven);
    }

    /** woord.aantal(46): "46 statushouders". */
    private static Object aantal(EvalContext vraag) {
        if (!vraag.getName().equals("aantal")) {
            return null;
        }
        var aantal =
                vraag.evaluate(vraag.getParams().get(0)).toCompletableFuture().join();
        return aantal instanceof Integer personen
                ? Opmaak.getal(personen) + " " + ((Woord) vraag.getBase()).bij(personen)
                : aantal;
    }

    private static Object geschreven(EvalContext vraag) {
        var naam = vraag.getName();
        var basis = vraag.getBase();
        if (basis instanceof Integer aantal) {
            return switch (naam) {
                case "personen" -> Opmaak.getal(aantal) + (aantal == 1 ? " persoon" : " personen");
                case "een" -> aantal == 1;
                default -> null;
            };
        }
        if (basis instanceof LocalDate dag) {
            return switch (naam) {
                case "kort" -> Opmaak.kort(dag);
                case "maand" -> MAAND.format(dag);
                default -> null;
            };
        }
        if (basis instanceof Halfjaar halfjaar) {
            return switch (naam) {
                case "inWoorden" -> Opmaak.inWoorden(halfjaar);
                case "kortweg" -> halfjaar.helft() + "e helft " + halfjaar.jaar();
                case "jaartal" -> Integer.toString(halfjaar.jaar());
                default -> null;
            };
        }
        if (basis instanceof Saldo saldo) {
            return switch (naam) {
                case "zonderTeken" -> Opmaak.getal(Math.abs(saldo.personen()));
                case "metTeken" -> Opmaak.metTeken(saldo);
                case "woord" ->
                    saldo.achterstand() > 0 ? "Achterstand" : saldo.voorsprong() > 0 ? "Voorsprong" : "Stand";
                default -> null;
            };
        }
        if (basis instanceof String tekst) {
            return switch (naam) {
                case "kapitaal" -> kapitaal(tekst);
                case "zin" -> zin(tekst.strip());
                default -> null;
            };
        }
        return null;
    }

    private static String kapitaal(String tekst) {
        return tekst.isEmpty() ? tekst : tekst.substring(0, 1).toUpperCase(NEDERLANDS) + tekst.substring(1);
    }

    /** The end of a sentence: with a full stop, unless it has an end of its own. */
    private static String zin(String tekst) {
        return tekst.matches("(?s).*[.!?]") ? tekst : tekst + ".";
    }
}
