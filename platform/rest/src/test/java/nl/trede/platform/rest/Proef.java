// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;

/** A body with one of everything that a service sends or receives. */
record Proef(@NotBlank String bron, @NotEmpty @Valid List<Regel> taakstellingen, Details details) {

    enum Soort {
        VASTSTELLING,
        BIJSTELLING
    }

    record Regel(
            @NotNull Gemeentecode gemeente,
            @NotNull Halfjaar halfjaar,
            @NotNull @PositiveOrZero Integer aantal,
            @NotNull Soort soort,
            @NotNull LocalDate datum) {}

    record Details(
            int volgnummer,
            boolean definitief,
            Instant ontvangen,
            Saldo saldo,
            BigDecimal aandeel,
            Map<Halfjaar, Integer> perHalfjaar,
            Span span) {}

    record Span(Integer van, Integer tot) {
        Span {
            if (van > tot) {
                throw new IllegalArgumentException("begint na het einde");
            }
        }
    }
}
