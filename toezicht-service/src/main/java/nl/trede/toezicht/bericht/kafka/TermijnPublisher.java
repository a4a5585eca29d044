// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijn;
import nl.trede.toezicht.termijn.Termijnberichten;

@ApplicationScoped
class TermijnPublisher implements Termijnberichten {

    record TermijnVerlengd(
            Termijndeel termijn,
            LocalDate eersteEinde,
            LocalDate vorigEinde,
            LocalDate tot,
            String waarom,
            int nummer,
            boolean ultimatum) {}

    private final Dossierzender zender;

    TermijnPublisher(Dossierzender zender) {
        this.zender = zender;
    }

    @Override
    public void verlengd(Gemeente gemeente, Termijn termijn) {
        var alle = termijn.verlengingen();
        var laatste = alle.get(alle.size() - 1);
        zender.zend(
                "termijn-verlengd",
                gemeente,
                aanleiding(termijn),
                laatste.datum(),
                new TermijnVerlengd(
                        Termijndeel.van(termijn, laatste.datum()),
                        termijn.eersteEinde(),
                        alle.size() == 1
                                ? termijn.eersteEinde()
                                : alle.get(alle.size() - 2).tot(),
                        laatste.tot(),
                        laatste.reden(),
                        alle.size(),
                        laatste.ultimatum()));
    }

    /** Each verlenging of a termijn has an id of its own, which stays the same. */
    private static UUID aanleiding(Termijn termijn) {
        var sleutel = termijn.id() + "|" + termijn.verlengingen().size();
        return UUID.nameUUIDFromBytes(sleutel.getBytes(StandardCharsets.UTF_8));
    }
}
