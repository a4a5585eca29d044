// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import nl.trede.toezicht.ladder.Vandaag;
import nl.trede.toezicht.planvanaanpak.Afspraakberichten;
import nl.trede.toezicht.planvanaanpak.Nakoming;
import nl.trede.toezicht.register.Gemeenten;

@ApplicationScoped
class AfspraakPublisher implements Afspraakberichten {

    record AfspraakGemaakt(Dossierdeel.Afspraakdeel afspraak) {}

    private final Dossierzender zender;
    private final Gemeenten register;

    AfspraakPublisher(Dossierzender zender, Gemeenten register) {
        this.zender = zender;
        this.register = register;
    }

    @Override
    public void gemaakt(Nakoming nakoming) {
        var afspraak = nakoming.afspraak();
        zender.zend(
                "afspraak-gemaakt",
                register.gemeente(afspraak.gemeente()).orElseThrow(),
                afspraak.id(),
                Vandaag.op(afspraak.vastgelegdOp()),
                new AfspraakGemaakt(Dossierdeel.Afspraakdeel.van(nakoming)));
    }
}
