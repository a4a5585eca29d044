// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.trede.platform.testkit.Checkout.Source;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The same sources give the same build: each part from elsewhere has one version, said in one place. */
class SupplyChainTest {

    private static final List<Source> POMS = Checkout.SOURCES.stream()
            .filter(source -> source.path().endsWith("pom.xml"))
            .toList();

    @Test
    void a_child_names_parts_and_the_parent_their_versions() {
        assertThat(POMS).hasSizeGreaterThan(10);
        for (var pom : POMS) {
            for (var part : elements(pom, "dependency", "plugin")) {
                var version = child(part, "version");
                if (pom.path().equals("pom.xml")) {
                    assertThat(version).as(pom.path() + ": " + name(part)).isNotEmpty();
                } else {
                    assertThat(version).as(pom.path() + ": " + name(part)).isEmpty();
                }
            }
        }
    }

    @Test
    void no_version_is_a_range_a_snapshot_of_others_or_the_latest() {
        var properties = properties();
        for (var part : elements(parent(), "dependency", "plugin", "palantirJavaFormat")) {
            var version = child(part, "version");
            var meant = properties.getOrDefault(version, version);
            if (!meant.equals("${project.version}")) {
                assertThat(meant)
                        .as(name(part))
                        .matches("[0-9][0-9A-Za-z.-]*")
                        .doesNotContain("SNAPSHOT", "LATEST", "RELEASE");
            }
        }
    }

    @Test
    void every_plugin_that_a_build_uses_is_pinned() {
        var pinned =
                elements(parent(), "plugin").stream().map(SupplyChainTest::name).toList();
        for (var pom : POMS) {
            for (var plugin : elements(pom, "plugin")) {
                assertThat(pinned).as(pom.path()).contains(name(plugin));
            }
        }
        assertThat(pinned)
                .as("plugins that Maven runs without being asked")
                .contains(
                        "maven-clean-plugin",
                        "maven-resources-plugin",
                        "maven-compiler-plugin",
                        "maven-surefire-plugin",
                        "maven-jar-plugin",
                        "maven-install-plugin",
                        "maven-deploy-plugin",
                        "maven-site-plugin");
    }

    @Test
    void what_npm_fetches_is_pinned_to_its_content() {
        var packages = text("platform/web/package.json");
        assertThat(packages.substring(packages.indexOf("\"dependencies\"")))
                .as("exact versions")
                .doesNotContainPattern("\": \"[^0-9]");
        var lock = text("platform/web/package-lock.json");
        assertThat(lock.split("\"node_modules/").length - 1)
                .isPositive()
                .isEqualTo(lock.split("\"integrity\": \"sha512-").length - 1);
    }

    private static Source parent() {
        return POMS.stream()
                .filter(pom -> pom.path().equals("pom.xml"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String path) {
        return Checkout.SOURCES.stream()
                .filter(source -> source.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** By "${name}". */
    private static Map<String, String> properties() {
        var all = new TreeMap<String, String>();
        var nodes = elements(parent(), "properties").get(0).getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element property) {
                all.put(
                        "${" + property.getTagName() + "}",
                        property.getTextContent().strip());
            }
        }
        return all;
    }

    private static List<Element> elements(Source pom, String... names) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new File(Checkout.ROOT.toFile(), pom.path()));
            var found = new ArrayList<Element>();
            for (var name : names) {
                var nodes = document.getElementsByTagName(name);
                for (int i = 0; i < nodes.getLength(); i++) {
                    found.add((Element) nodes.item(i));
                }
            }
            return found;
        } catch (Exception e) {
            throw new AssertionError(pom.path(), e);
        }
    }

    private static String name(Element part) {
        return child(part, "artifactId");
    }

    private static String child(Element part, String name) {
        for (var node = part.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }
}
