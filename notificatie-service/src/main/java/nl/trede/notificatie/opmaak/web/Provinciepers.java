// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Sjablonen;

/** The template engine of one province: its own files over the base, its own way of writing. */
final class Provinciepers {

    private final Engine engine;
    private final ConcurrentMap<String, Template> teksten = new ConcurrentHashMap<>();

    Provinciepers(Provinciecode provincie, Huisstijl huisstijl, Sjablonen sjablonen) {
        this.engine = Engine.builder()
                .addDefaults()
                .addSectionHelpers(Afweging.alle())
                .addValueResolver(new Feiten())
                .addValueResolver(new Schrijfwijzen())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new Uitvoer(huisstijl.saldo()))
                .addLocator(naam -> sjablonen
                        .sjabloon(provincie, naam)
                        // so that a part can stand inside a sentence
                        .map(String::stripTrailing)
                        .map(Bron::new))
                .strictRendering(true)
                .removeStandaloneLines(true)
                .build();
    }

    String sjabloon(String naam, Gegevens gegevens) {
        return druk(engine.getTemplate(naam), gegevens);
    }

    /** A text from a file that is a template itself, as HTML. */
    String tekst(String bron, Gegevens gegevens) {
        return tekst(bron, gegevens, Variant.TEXT_HTML);
    }

    /** The same for a text without markup. */
    String kaleTekst(String bron, Gegevens gegevens) {
        return tekst(bron, gegevens, Variant.TEXT_PLAIN);
    }

    private String tekst(String bron, Gegevens gegevens, String vorm) {
        var sjabloon =
                teksten.computeIfAbsent(vorm + " " + bron, nieuw -> engine.parse(bron, Variant.forContentType(vorm)));
        return druk(sjabloon, gegevens).strip();
    }

    private static String druk(Template sjabloon, Gegevens gegevens) {
        return sjabloon.data(gegevens)
                .setAttribute(Feiten.GENOTEERD, gegevens.genoteerd())
                .render();
    }

    private record Bron(String tekst) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(tekst);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
