// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.bericht.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.planvanaanpak.Eis;
import nl.trede.toezicht.planvanaanpak.Maatregel;
import nl.trede.toezicht.planvanaanpak.Planberichten;
import nl.trede.toezicht.planvanaanpak.Planstap;
import nl.trede.toezicht.planvanaanpak.Planstatus;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Termijn;

@ApplicationScoped
class PlanPublisher implements Planberichten {

    record PlanGevraagd(
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk,
            List<String> eisen,
            Termijndeel termijn,
            LocalDate uiterlijk,
            String toelichting) {}

    record PlanBeoordeeld(
            Planstatus uitkomst,
            LocalDate ontvangenOp,
            List<Halfjaar> halfjaren,
            Halfjaar doorkijk,
            List<Eis> afstemming,
            List<Maatregeldeel> maatregelen,
            Termijndeel termijn,
            LocalDate uiterlijk,
            String toelichting,
            boolean naHerhaaldUitstel) {}

    record Maatregeldeel(String omschrijving, Integer personen, LocalDate gereedOp, LocalDate vertraagdTot) {
        static Maatregeldeel van(Maatregel maatregel) {
            var vertragingen = maatregel.vertragingen();
            return new Maatregeldeel(
                    maatregel.omschrijving(),
                    maatregel.personen(),
                    maatregel.gereedOp(),
                    vertragingen.isEmpty() ? null : maatregel.verwachtOp());
        }
    }

    private final Dossierzender zender;

    PlanPublisher(Dossierzender zender) {
        this.zender = zender;
    }

    @Override
    public void gevraagd(Gemeente gemeente, Planstap stap, List<String> eisen, Termijn termijn) {
        zender.zend(
                "plan-gevraagd",
                gemeente,
                stap.id(),
                stap.datum(),
                new PlanGevraagd(
                        stap.halfjaren(),
                        stap.doorkijk(),
                        eisen,
                        Termijndeel.van(termijn, stap.datum()),
                        stap.uiterlijk(),
                        stap.toelichting()));
    }

    /** What the step itself does not say, the plan that came does. */
    @Override
    public void beoordeeld(Gemeente gemeente, Planstap stap, Planstap plan, LocalDate ontvangenOp, Termijn termijn) {
        var bron = plan == null ? stap : plan;
        zender.zend(
                "plan-beoordeeld",
                gemeente,
                stap.id(),
                stap.datum(),
                new PlanBeoordeeld(
                        stap.status(),
                        ontvangenOp,
                        stap.halfjaren().isEmpty() ? bron.halfjaren() : stap.halfjaren(),
                        stap.doorkijk() == null ? bron.doorkijk() : stap.doorkijk(),
                        stap.afstemming().isEmpty() ? bron.afstemming() : stap.afstemming(),
                        (stap.maatregelen().isEmpty() ? bron : stap)
                                .maatregelen().stream().map(Maatregeldeel::van).toList(),
                        Termijndeel.van(termijn, stap.datum()),
                        stap.uiterlijk(),
                        stap.toelichting(),
                        bron.naHerhaaldUitstel() || stap.naHerhaaldUitstel()));
    }
}
