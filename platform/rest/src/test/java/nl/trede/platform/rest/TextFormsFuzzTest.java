// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** Whatever stands in a path, a query or a text of JSON, it is a value or refused with a reason. How to look for more: docs/beheer.md. */
class TextFormsFuzzTest {

    private static final List<Class<?>> TYPES = List.of(
            Gemeentecode.class,
            Provinciecode.class,
            Halfjaar.class,
            LocalDate.class,
            Instant.class,
            OffsetDateTime.class,
            UUID.class,
            Integer.class,
            Long.class,
            Boolean.class,
            Proef.Soort.class);

    @FuzzTest(maxDuration = "2m")
    void text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var type : TYPES) {
            try {
                assertThat(TextForms.of(type).orElseThrow().apply(text)).isInstanceOf(type);
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage())
                        .as(type.getSimpleName())
                        .isNotBlank()
                        .doesNotContain("java.");
            }
        }
    }
}
