// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.levering;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import nl.trede.realisatie.levering.Werkblad.Reekssleutel;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.privacy.Ruwecontrole;
import nl.trede.realisatie.realisatie.Halfjaarreeks;
import nl.trede.realisatie.register.Gemeenten;

/** The one pipeline of every way in: read and keep the file, judge its lines, compare with what is known, report. */
public final class NeemLeveringIn {

    private final Bestandslezer lezer;
    private final Werkbladen werkbladen;
    private final Gemeenten gemeenten;

    public NeemLeveringIn(Bestandslezer lezer, Werkbladen werkbladen, Gemeenten gemeenten) {
        this.lezer = lezer;
        this.werkbladen = werkbladen;
        this.gemeenten = gemeenten;
    }

    /**
     * Deals with a file, in the transaction of the caller.
     *
     * @param voortgang is told how far it is
     * @throws IOException when the file breaks off; the caller must undo then
     */
    public Leveringsverslag van(Inzending inzending, InputStream inhoud, LocalDate vandaag, Voortgang voortgang)
            throws IOException {
        var keuring = new Keuring(gemeenten.register(), vandaag, inzending.status());
        try (var werkblad = werkbladen.open(inzending)) {
            var bewaard = new Ruwecontrole(werkblad.bewaar(inhoud));
            var controle = new Persoonscontrole();
            var fouten = lezer.lees(inzending, bewaard, new Intake(keuring, werkblad, voortgang, controle, bewaard));
            bewaard.transferTo(OutputStream.nullOutputStream());
            voortgang.vergelijkt();
            werkblad.sluitBestand();
            Bestandsweigering.van(fouten, controle, bewaard)
                    .ifPresentOrElse(
                            werkblad::weigerBestand,
                            () -> werkblad.perReeks((sleutel, reeks) -> verwerk(sleutel, reeks, werkblad)));
            return werkblad.verslag();
        }
    }

    /** Judges each line as it comes. */
    private record Intake(
            Keuring keuring, Werkblad werkblad, Voortgang voortgang, Persoonscontrole controle, Ruwecontrole bytes)
            implements Regelontvanger {

        @Override
        public void regel(RuweRegel regel) {
            voortgang.regel();
            if (regel.onleesbaar()) {
                controle.onleesbareRegel(regel.regel(), bytes);
            }
            var uitslag = keuring.keur(regel);
            if (uitslag instanceof Keuring.Uitslag.Goed goed) {
                werkblad.neem(goed.regel());
            } else if (uitslag instanceof Keuring.Uitslag.Fout fout) {
                werkblad.weiger(fout.fouten());
            }
        }

        @Override
        public void opmerking(int regel, String tekst) {
            werkblad.opmerking(regel, tekst);
        }
    }

    private static void verwerk(Reekssleutel sleutel, Werkblad.Reeks reeks, Werkblad werkblad) {
        var halfjaarreeks = new Halfjaarreeks(sleutel.gemeente(), sleutel.halfjaar(), reeks.bekend());
        reeks.regels().forEachRemaining(regel -> {
            var uitkomst = regel.eerderVerwerkt()
                    ? halfjaarreeks.herhaal(regel.melding())
                    : halfjaarreeks.neem(regel.melding());
            werkblad.leg(sleutel, uitkomst);
        });
        werkblad.signaleer(halfjaarreeks.signaleringen());
    }
}
