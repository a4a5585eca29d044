// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.opmaak.Blok;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Sjablonen;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the files of the letters once: the base from the class path, and per province the folder {@code brieven} under its
 * overlay. A file that cannot be read stops the service at its start, not a letter later on.
 */
@Singleton
public final class Provinciebestanden implements Huisstijlen, Sjablonen {

    private static final TypeReference<List<Blok>> BLOKKEN = new TypeReference<>() {};
    private static final TypeReference<List<String>> REGELS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEKSTEN = new TypeReference<>() {};

    /** A province with its files. */
    private record Provincie(Huisstijl huisstijl, List<Blok> blokken, Path map) {}

    private final Map<Provinciecode, Provincie> provincies = new LinkedHashMap<>();
    private final Map<Provinciecode, Provincie> nieuw = new ConcurrentHashMap<>();

    @Inject
    Provinciebestanden(@ConfigProperty(name = "trede.provincies.pad") Optional<String> pad) {
        this(pad.map(Path::of).orElse(null));
    }

    /** @param overlays folder with one subfolder a province; null when no province has files of its own */
    public Provinciebestanden(Path overlays) {
        var eigen = eigenMappen(overlays);
        Yaml.lees(Basis.tekst("provincies.yaml"), TEKSTEN).forEach((code, naam) -> {
            var provincie = new Provinciecode(code);
            provincies.put(provincie, lees(naam, eigen.get(provincie)));
        });
    }

    @Override
    public List<Provinciecode> provincies() {
        return List.copyOf(provincies.keySet());
    }

    @Override
    public Huisstijl van(Provinciecode provincie) {
        return bekend(provincie).huisstijl();
    }

    @Override
    public List<Blok> blokken(Provinciecode provincie) {
        return bekend(provincie).blokken();
    }

    @Override
    public Optional<String> sjabloon(Provinciecode provincie, String naam) {
        var map = bekend(provincie).map();
        var eigen = map == null ? null : map.resolve(naam + ".html");
        return eigen != null && Files.isRegularFile(eigen)
                ? Optional.of(tekst(eigen))
                : Basis.misschien(naam + ".html");
    }

    @Override
    public String blad() {
        return Basis.tekst("document.html");
    }

    @Override
    public String vormgeving() {
        return Basis.vormgeving();
    }

    @Override
    public Map<String, String> namenVanFeiten() {
        return Yaml.lees(Basis.tekst("feiten.yaml"), TEKSTEN);
    }

    @Override
    public List<Pattern> verwijzingen() {
        return Yaml.lees(Basis.tekst("verwijzingen.yaml"), REGELS).stream()
                .map(Pattern::compile)
                .toList();
    }

    /** A provincie that our list does not have yet, which the register may know first, has the neutral base and is called by its code. */
    private Provincie bekend(Provinciecode provincie) {
        var gevonden = provincies.get(provincie);
        return gevonden != null ? gevonden : nieuw.computeIfAbsent(provincie, code -> lees(code.code(), null));
    }

    private static Provincie lees(String naam, Path map) {
        var basis = Yaml.uitgeklapt(Yaml.boom(Basis.tekst("huisstijl.yaml").replace("{naam}", naam)));
        if (map == null) {
            return new Provincie(Yaml.huisstijl(basis), List.of(), null);
        }
        var boven = Yaml.uitgeklapt(Yaml.boom(tekst(map.resolve("huisstijl.yaml"))));
        var blokken = map.resolve("blokken.yaml");
        return new Provincie(
                Yaml.huisstijl(Yaml.gelegdOver(basis, boven)),
                Files.isRegularFile(blokken) ? Yaml.lees(tekst(blokken), BLOKKEN) : List.of(),
                map);
    }

    private static Map<Provinciecode, Path> eigenMappen(Path overlays) {
        var mappen = new HashMap<Provinciecode, Path>();
        if (overlays == null) {
            return mappen;
        }
        try (var onder = Files.list(overlays)) {
            onder.map(map -> map.resolve("brieven"))
                    .filter(map -> Files.isRegularFile(map.resolve("huisstijl.yaml")))
                    .forEach(map -> mappen.put(code(Yaml.boom(tekst(map.resolve("huisstijl.yaml")))), map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mappen;
    }

    private static Provinciecode code(JsonNode huisstijl) {
        return new Provinciecode(huisstijl.path("provincie").asText(null));
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
