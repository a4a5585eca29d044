// SPDX-License-Identifier: EUPL-1.2
package nl.trede.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

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

    /** Where KEDA is, its component takes the place of three autoscalers. */
    @TestFactory
    Stream<DynamicTest> with_keda() {
        var overlay = Scratch.overlay(
                "drenthe",
                kustomization -> kustomization.replace(
                        "  - ../../onderdelen/instellingen\n",
                        "  - ../../onderdelen/instellingen\n  - ../../onderdelen/keda\n"));
        return Check.ALL.stream()
                .map(check -> DynamicTest.dynamicTest(check.getClass().getSimpleName(), () -> {
                    assertThat(overlay.kind("ScaledObject")).hasSize(3);
                    assertThat(overlay.kind("HorizontalPodAutoscaler")).hasSize(1);
                    assertThat(check.findings(overlay)).isEmpty();
                }));
    }
}
