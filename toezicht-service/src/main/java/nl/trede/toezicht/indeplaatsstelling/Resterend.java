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
import nl.trede.toezicht.saldo.Standen;
import nl.trede.toezicht.saldo.Standenreeks;

/**
 * What is still to be housed of what a spoor is about, by the figures. A provincie that books everything as one total keeps no cohorts; a
 * cohort is then booked as where it is known to be used: the running halfjaar first, so that older arrears stay open.
 */
public class Resterend {

    private final Standen standen;
    private final Feitenboek feitenboek;
    private final Boekingsvolgordes volgordes;

    public Resterend(Standen standen, Feitenboek feitenboek, Boekingsvolgordes volgordes) {
        this.standen = standen;
        this.feitenboek = feitenboek;
        this.volgordes = volgordes;
    }

    /**
     * By the latest figures up to and with that day.
     *
     * @return empty while no figures of that halfjaar are known
     */
    public Optional<Beeindiging.Cijfer> op(Gemeente gemeente, Omvang omvang, Halfjaar cohort, LocalDate dag) {
        return stand(gemeente, omvang, dag)
                .map(stand -> new Beeindiging.Cijfer(
                        stand.halfjaar(),
                        stand.peildatum() == null ? stand.halfjaar().eersteDag() : stand.peildatum(),
                        omvang == Omvang.TOTAAL ? stand.resterend() : van(cohort, stand)));
    }

    private static int van(Halfjaar cohort, Halfjaarstand stand) {
        return stand.achterstandNaarHerkomst().stream()
                .filter(deel -> deel.halfjaar().equals(cohort)
                        || deel.ofOuder() && deel.halfjaar().compareTo(cohort) > 0)
                .mapToInt(deel -> deel.personen())
                .sum();
    }

    /** Of the halfjaar of that day; on its first day, before any figures of it, the end of the one before. */
    private Optional<Halfjaarstand> stand(Gemeente gemeente, Omvang omvang, LocalDate dag) {
        var halfjaar = Halfjaar.van(dag);
        return stand(gemeente, omvang, halfjaar, dag).or(() -> stand(gemeente, omvang, halfjaar.vorige(), dag));
    }

    private Optional<Halfjaarstand> stand(Gemeente gemeente, Omvang omvang, Halfjaar halfjaar, LocalDate dag) {
        boolean zonderCohorten = omvang == Omvang.COHORT
                && !volgordes.voor(gemeente.provincie(), halfjaar).kentOuderdom();
        var stand = zonderCohorten
                ? feitenboek.lees(List.of(gemeente.code())).stream().findFirst().flatMap(feiten -> new Standenreeks(
                                feiten, alle -> Boekingsvolgorde.LOPEND_EERST)
                        .stand(halfjaar, dag))
                : standen.stand(gemeente.code(), halfjaar, dag, null);
        return stand.filter(een -> een.peildatum() != null);
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
