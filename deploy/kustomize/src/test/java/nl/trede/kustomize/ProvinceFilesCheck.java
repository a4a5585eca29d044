// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.trede.notificatie.opmaak.persistence.Provinciebestanden;
import nl.trede.platform.web.ThemasOfFolder;
import nl.trede.realisatie.telregel.persistence.TelregelsOfFolder;
import nl.trede.toezicht.beleid.persistence.BeleidOfFolder;

/** The files of the provincies come to the services whole and in their place, and the services can read them there as they do at their start. */
final class ProvinceFilesCheck implements Check {

    private static final Pattern COMPONENT =
            Pattern.compile("(?m)^  - (?:\\.\\./([\\w-]+)/)?(beleid|brieven|telregels|thema)$");
    private static final Map<String, String> READER =
            Map.of("beleid", "toezicht", "brieven", "notificatie", "telregels", "realisatie");

    @Override
    public List<String> findings(Rendered overlay) {
        var findings = new ArrayList<String>();
        for (var service : Checkout.SERVICES) {
            var title = "Deployment/" + service + "-service";
            try (var folder = new MountedFolder(overlay, overlay.one("Deployment", service + "-service"))) {
                compare(expected(overlay.folder, service), folder.files, title, findings);
                read(service, folder, title, findings);
            }
        }
        return findings;
    }

    private static void read(String service, MountedFolder folder, String title, List<String> findings) {
        try {
            switch (service) {
                case "toezicht" -> {
                    BeleidOfFolder.faults(folder.path).forEach(fault -> findings.add(title + ": " + fault));
                    var given = folder.files.keySet().stream()
                            .filter(place -> place.endsWith("/beleid.yaml"))
                            .count();
                    if (findings.isEmpty() && BeleidOfFolder.kaders(folder.path) != given) {
                        findings.add(title + ": not every beleidskader is read");
                    }
                }
                case "notificatie" -> new Provinciebestanden(folder.path);
                case "realisatie" -> TelregelsOfFolder.read(folder.path);
                default -> {}
            }
        } catch (RuntimeException e) {
            findings.add(title + ": " + e.getMessage());
        }
        var themes = folder.files.keySet().stream()
                .filter(place -> place.endsWith("/thema/tokens.css"))
                .count();
        if (ThemasOfFolder.worn(folder.path) != themes) {
            findings.add(title + ": not every theme is worn");
        }
    }

    /** What lies in the folders that the overlay names and that this service reads. */
    private static Map<String, String> expected(Path overlay, String service) {
        var files = new TreeMap<String, String>();
        var overlays = overlay.getParent();
        COMPONENT.matcher(text(overlay.resolve("kustomization.yaml"))).results().forEach(component -> {
            var provincie = component.group(1) == null ? overlay.getFileName().toString() : component.group(1);
            if (!READER.getOrDefault(component.group(2), service).equals(service)) {
                return;
            }
            try (var found = Files.walk(overlays.resolve(provincie).resolve(component.group(2)))) {
                for (var file : found.filter(Files::isRegularFile)
                        .filter(one -> !one.endsWith("kustomization.yaml"))
                        .toList()) {
                    files.put(overlays.relativize(file).toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(
            Map<String, String> expected, Map<String, String> found, String title, List<String> findings) {
        expected.forEach((place, content) -> {
            if (!content.equals(found.get(place))) {
                findings.add(title + ": " + place
                        + (found.containsKey(place) ? " is another file" : " does not come to the service"));
            }
        });
        found.keySet().stream()
                .filter(place -> !expected.containsKey(place))
                .forEach(place -> findings.add(title + ": where does " + place + " come from"));
    }
}
