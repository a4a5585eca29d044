// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every overlay, through every check. A new overlay and a new check come along by themselves. */
class OverlaysTest {

    @Test
    void there_is_one_a_provincie_with_beleid_one_to_copy_and_one_for_several() {
        assertThat(Checkout.overlays()).contains("overijssel", "drenthe", "flevoland", "_sjabloon", "gezamenlijk");
    }

    @TestFactory
    Stream<DynamicTest> overlays() {
        return Checkout.overlays().stream().flatMap(name -> Check.ALL.stream()
                .map(check ->
                        DynamicTest.dynamicTest(name + ": " + check.getClass().getSimpleName(), () -> {
                            var findings = check.findings(Rendered.overlay(name));

                            assertThat(findings).isEmpty();
                        })));
    }

    @Test
    void every_alarm_stands_in_the_operations_manual_with_what_to_do() {
        var alarms = Rendered.overlay("drenthe").one("PrometheusRule", "trede").findValuesAsText("alert");

        assertThat(alarms).hasSizeGreaterThan(5);
        assertThat(alarms)
                .allSatisfy(alarm -> assertThat(Checkout.text("docs/beheer.md")).contains("`" + alarm + "`"));
    }

    @Test
    void twelve_beside_each_other_do_not_get_in_each_others_way() {
        assertThat(OverlaysTogether.findings(
                        Checkout.overlays().stream().map(Rendered::overlay).toList()))
                .isEmpty();
    }

    @Test
    void twice_the_same_is_found_in_all_that_is_its_own() {
        var drenthe = Rendered.overlay("drenthe");

        assertThat(OverlaysTogether.findings(List.of(drenthe, drenthe)))
                .extracting(finding -> finding.split(" is of ")[0])
                .containsExactlyInAnyOrder(
                        "namespace trede-drenthe",
                        "host drenthe.trede.example",
                        "prefix of topics drenthe.",
                        "place of backups https://opslag.drenthe.trede.example s3://vast-te-stellen/drenthe",
                        "realm https://aanmelden.drenthe.trede.example/realms/trede");
    }

    /** The overlay of drenthe as that of another provincie who forgot to change one thing. */
    @ParameterizedTest
    @CsvSource({
        "naamruimte, namespace trede-drenthe",
        "host, host drenthe.trede.example",
        "voorvoegsel, prefix of topics drenthe.",
        "aanmelden, realm https://aanmelden.drenthe.trede.example/realms/trede"
    })
    void what_two_overlays_may_not_share_is_found(String setting, String says) throws IOException {
        var drenthe = Rendered.overlay("drenthe");
        var folder = Scratch.folder("drenthe", "instellingen.yaml", text -> text.lines()
                .map(line -> line.startsWith("  " + setting + ":") ? line : line.replace("drenthe", "zeeland"))
                .collect(Collectors.joining("\n")));
        if (!setting.equals("naamruimte")) {
            var file = folder.resolve("kustomization.yaml");
            Files.writeString(file, Files.readString(file).replace("trede-drenthe", "trede-zeeland"));
        }

        assertThat(OverlaysTogether.findings(List.of(drenthe, Rendered.of(folder))))
                .anySatisfy(finding -> assertThat(finding).startsWith(says));
    }

    @Test
    void a_hyphenated_provincie_in_a_shared_deployment_has_her_files_checked() throws IOException {
        var folder = Scratch.folder(
                "gezamenlijk",
                "kustomization.yaml",
                text -> text.replace(
                        "  - ../overijssel/beleid\n", "  - ../overijssel/beleid\n  - ../noord-brabant/thema\n"));
        var thema = Files.createDirectories(folder.resolveSibling("noord-brabant/thema"));
        for (var file : List.of("kustomization.yaml", "tokens.css")) {
            Files.writeString(
                    thema.resolve(file),
                    Files.readString(folder.resolveSibling("drenthe/thema").resolve(file))
                            .replace("drenthe", "noord-brabant")
                            .replace("PV22", "PV30"));
        }

        assertThat(new ProvinceFilesCheck().findings(Rendered.of(folder))).isEmpty();

        Files.writeString(thema.resolve("extra.css"), "");
        assertThat(new ProvinceFilesCheck().findings(Rendered.of(folder)))
                .anyMatch(finding -> finding.contains("noord-brabant/thema/extra.css"));
    }

    @Test
    void an_overlay_with_an_object_or_a_setting_that_nobody_uses_is_more_than_a_difference() {
        assertThat(new OverlayCheck().findings(Scratch.overlay("drenthe", text -> text + "images: []\n")))
                .contains("kustomization.yaml: images is no difference of a provincie");
        assertThat(new OverlayCheck()
                        .findings(Rendered.of(Scratch.folder(
                                "drenthe", "instellingen.yaml", text -> text + "  mailServer: mail.nl\n"))))
                .contains("instellingen.yaml: nobody uses mailServer");
    }
}
