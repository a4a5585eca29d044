// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule about tests that are switched off can fail. */
class SwitchedOffTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Disabled",
                "@Disabled(\"later\") @Test void a() {}",
                "@DisabledIf(\"isSlow\")",
                "@DisabledIfEnvironmentVariable(named = \"CI\", matches = \".*\")",
                "@DisabledOnOs(OS.LINUX)",
                "@DisabledOnIntegrationTest",
                "@org.junit.jupiter.api.Disabled",
                "@EnabledIfSystemProperty(named = \"all\", matches = \"true\")",
                "@EnabledOnOs(OS.MAC)",
                "@Ignore",
                "assumeTrue(false);",
                "assumeTrue(isThere());",
                "assumeFalse( true )",
                "assumeThat(x).isNotNull();",
                "assumingThat(isThere(), () -> check());",
                "Assumptions.abort()",
                "throw new TestAbortedException();",
                "assertTrue(true);",
                "assertTrue( true , \"always\")",
                "assertFalse(false)",
                "assertThat(true).isTrue();",
                "assertThat(false)\n    .isFalse()",
                "assertThat(1).isEqualTo(1)",
                "assertThat(answer).isEqualTo( answer )",
                "assertEquals(1, 1)",
                "// @Test",
                "    //@ParameterizedTest",
                "<skipTests>true</skipTests>",
                "<skip>\n true</skip>",
                "<testFailureIgnore>true</testFailureIgnore>"
            })
    void what_passes_a_test_over_is_seen(String source) {
        assertThat(SwitchedOff.in(source)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test void a() { assertTrue(isThere()); }",
                "assertThat(found).isTrue();",
                "assertThat(one).isEqualTo(other)",
                "assertEquals(1, count)",
                "form.disabled(); isEnabled();",
                "Assume.that(count > 0); // of jqwik: asks for another example",
                "/** As {@link Test} says. */",
                "<skipTests>false</skipTests>"
            })
    void what_runs_is_left_alone(String source) {
        assertThat(SwitchedOff.in(source)).isEmpty();
    }
}
