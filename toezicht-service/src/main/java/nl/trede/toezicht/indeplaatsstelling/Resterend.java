// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.indeplaatsstelling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.feiten.Feitenboek;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Halfjaarstand;
import nl.trede.toezicht.saldo.Standenreeks;

/**
 * What is still to be housed of what a spoor is about, by the figures. A provincie that books everything as one total keeps no cohorts; of a
 * cohort its oldest persons are then taken to be housed first.
 */
public class Resterend {

    private final Feitenboek feitenboek;
    private final Boekingsvolgordes volgordes;

    public Resterend(Feitenboek feitenboek, Boekingsvolgordes volgordes) {
        this.feitenboek = feitenboek;
        this.volgordes = volgordes;
    }

    /**
     * By the latest figures up to and with that day.
     *
     * @return empty while no figures of that halfjaar are known
     */
    public Optional<Beeindiging.Cijfer> op(Gemeente gemeente, Omvang omvang, Halfjaar cohort, LocalDate dag) {
        return stand(gemeente, dag)
                .map(stand -> new Beeindiging.Cijfer(
                        stand.halfjaar(),
                        stand.peildatum() == null ? stand.halfjaar().eersteDag() : stand.peildatum(),
                        omvang == Omvang.TOTAAL ? stand.resterend() : van(cohort, stand)));
    }

    private static int van(Halfjaar cohort, Halfjaarstand stand) {
        return stand.achterstandNaarHerkomst().stream()
                .filter(deel -> deel.halfjaar().compareTo(cohort) <= 0)
                .mapToInt(deel -> deel.personen())
                .sum();
    }

    /** Of the halfjaar of that day; on its first day, before any figures of it, the end of the one before. */
    private Optional<Halfjaarstand> stand(Gemeente gemeente, LocalDate dag) {
        var feiten = feitenboek.lees(List.of(gemeente.code())).stream().findFirst();
        if (feiten.isEmpty()) {
            return Optional.empty();
        }
        var reeks = new Standenreeks(feiten.get(), halfjaar -> volgorde(gemeente, halfjaar));
        var halfjaar = Halfjaar.van(dag);
        return reeks.stand(halfjaar, dag)
                .filter(stand -> stand.peildatum() != null)
                .or(() -> reeks.stand(halfjaar.vorige(), dag))
                .filter(stand -> stand.peildatum() != null);
    }

    private Boekingsvolgorde volgorde(Gemeente gemeente, Halfjaar halfjaar) {
        var volgorde = volgordes.voor(gemeente.provincie(), halfjaar);
        return volgorde == Boekingsvolgorde.TOTAAL ? Boekingsvolgorde.OUDSTE_EERST : volgorde;
    }

    /** The proposal to let a spoor lapse: nothing remains by figures of its term; empty when the figures do not say so. */
    public Optional<Beeindiging.Cijfer> opTijdGehaald(Gemeente gemeente, Spoor spoor, LocalDate vandaag) {
        if (spoor.fase() == Fase.BEEINDIGD) {
            return Optional.empty();
        }
        var dag = vandaag.isBefore(spoor.uiterlijk()) ? vandaag : spoor.uiterlijk();
        return op(gemeente, spoor.omvang(), spoor.cohort(), dag).filter(cijfer -> cijfer.resterend() == 0);
    }
}
