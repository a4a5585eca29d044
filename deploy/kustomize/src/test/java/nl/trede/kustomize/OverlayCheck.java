// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** An overlay holds only what differs: its settings, each of which a part uses, and the folders of the provincie; no object and no image of its own. */
final class OverlayCheck implements Check {

    private static final Set<String> FIELDS =
            Set.of("apiVersion", "kind", "namespace", "resources", "components", "patches", "configMapGenerator");
    private static final Pattern USED = Pattern.compile("fieldPath: data\\.(\\w+)|\\{(\\w+)}");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        var kustomization = overlay.file("kustomization.yaml");
        kustomization.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                findings.add("kustomization.yaml: " + field + " is no difference of a provincie");
            }
        });
        if (!kustomization.path("resources").toString().equals("[\"../../base\",\"instellingen.yaml\"]")) {
            findings.add("kustomization.yaml: objects of its own: " + kustomization.path("resources"));
        }
        var settings = overlay.settings();
        if (!kustomization.path("namespace").asText().equals(settings.get("naamruimte"))) {
            findings.add("instellingen.yaml: naamruimte is not that of kustomization.yaml");
        }
        overlay.objects.stream()
                .filter(object -> !object.path("kind").asText().equals("Namespace")
                        && !object.at("/metadata/namespace").asText().equals(settings.get("naamruimte")))
                .forEach(object -> findings.add(Rendered.title(object) + ": is in another namespace"));
        var used = used(overlay);
        settings.keySet().stream()
                .filter(setting -> !used.contains(setting))
                .forEach(setting -> findings.add("instellingen.yaml: nobody uses " + setting));
        same(overlay, findings);
        return findings;
    }

    private static Set<String> used(Rendered overlay) {
        var used = new TreeSet<String>();
        for (var part : overlay.parts()) {
            var folder = Checkout.KUSTOMIZE.resolve("onderdelen").resolve(part);
            for (var file : List.of("kustomization.yaml", "pijlen.txt")) {
                if (Files.exists(folder.resolve(file))) {
                    USED.matcher(Checkout.text(Checkout.ROOT
                                    .relativize(folder.resolve(file))
                                    .toString()))
                            .results()
                            .forEach(found -> used.add(found.group(1) == null ? found.group(2) : found.group(1)));
                }
            }
        }
        return used;
    }

    /** A file that is the same as in the base or a part is no difference. */
    private static void same(Rendered overlay, List<String> findings) {
        try (var own = Files.walk(overlay.folder);
                var base = Files.walk(Checkout.KUSTOMIZE.resolve("base"))) {
            var contents = new TreeSet<String>();
            for (var file : base.filter(Files::isRegularFile).toList()) {
                contents.add(Files.readString(file));
            }
            for (var file : own.filter(Files::isRegularFile).toList()) {
                if (contents.contains(Files.readString(file))) {
                    findings.add(name(overlay, file) + ": stands in the base too");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Rendered overlay, Path file) {
        return overlay.folder.relativize(file).toString();
    }
}
