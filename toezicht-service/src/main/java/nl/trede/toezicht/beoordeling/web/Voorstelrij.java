// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling.web;

import java.util.UUID;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Saldo;

/** The newest proposal of a gemeente on the page of its provincie. {@code besloten} is null without a besluit over the halfjaar. */
public record Voorstelrij(
        Gemeentecode code,
        String naam,
        Saldo saldo,
        int tredeNu,
        boolean bevroren,
        int voorgesteld,
        String tredeNaam,
        String oordeel,
        boolean achterhaald,
        String besloten,
        UUID beoordeling) {}
