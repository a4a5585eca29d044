// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** Whatever a body holds, it is read or refused with all its faults. How to look for more: docs/beheer.md. */
class JsonFuzzTest {

    private static final JsonBodyReader READER = new JsonBodyReader(
            new ObjectMapper().registerModules(new JavaTimeModule(), new ParameterNamesModule(), new BegrippenModule()),
            Validation.buildDefaultValidatorFactory().getValidator());

    enum Soort {
        VASTSTELLING,
        BIJSTELLING
    }

    record Deel(@NotNull Gemeentecode gemeente, @NotNull Integer aantal, Map<Halfjaar, Long> perHalfjaar) {}

    record Lichaam(
            @NotNull Soort soort,
            LocalDate datum,
            Instant moment,
            Saldo saldo,
            BigDecimal aandeel,
            boolean definitief,
            @Valid List<Deel> delen) {}

    @FuzzTest(maxDuration = "3m")
    void body(byte[] body) throws IOException, NoSuchMethodException {
        var valid =
                JsonFuzzTest.class.getDeclaredMethod("annotated", Lichaam.class).getParameterAnnotations()[0];
        try {
            assertThat(read(body, valid)).isInstanceOf(Lichaam.class);
        } catch (UnreadableBody refused) {
            assertThat(refused.fouten()).isNotEmpty().allSatisfy(fout -> {
                assertThat(fout.reden()).isNotBlank().doesNotContain("Exception", "com.fasterxml");
                assertThat(fout.veld()).isNotNull();
            });
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object read(byte[] body, Annotation[] annotations) throws IOException {
        return READER.readFrom(
                (Class) Lichaam.class,
                Lichaam.class,
                annotations,
                MediaType.APPLICATION_JSON_TYPE,
                null,
                new ByteArrayInputStream(body));
    }

    static void annotated(@Valid Lichaam lichaam) {}
}
