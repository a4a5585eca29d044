// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.huisvesting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import nl.trede.realisatie.levering.Bestandsweigering;
import nl.trede.realisatie.levering.Inzending;
import nl.trede.realisatie.levering.Leveringsverslag;
import nl.trede.realisatie.levering.Voortgang;
import nl.trede.realisatie.privacy.Persoonscontrole;
import nl.trede.realisatie.privacy.Ruwecontrole;
import nl.trede.realisatie.register.Gemeenten;
import nl.trede.realisatie.telregel.Telregelboek;

/** The pipeline of mutaties for every way in: read and keep the file, judge its lines, bring them among what is known, report. */
public final class NeemMutatiesIn {

    private final Mutatielezer lezer;
    private final Mutatiebladen bladen;
    private final Gemeenten gemeenten;
    private final Telregelboek telregels;

    public NeemMutatiesIn(Mutatielezer lezer, Mutatiebladen bladen, Gemeenten gemeenten, Telregelboek telregels) {
        this.lezer = lezer;
        this.bladen = bladen;
        this.gemeenten = gemeenten;
        this.telregels = telregels;
    }

    /**
     * Deals with a file, in the transaction of the caller.
     *
     * @param voortgang is told how far it is
     * @throws IOException when the file breaks off; the caller must undo then
     */
    public Leveringsverslag van(Inzending inzending, InputStream inhoud, LocalDate vandaag, Voortgang voortgang)
            throws IOException {
        var keuring = new Mutatiekeuring(gemeenten.register(), telregels.telregels(), vandaag);
        var controle = new Persoonscontrole();
        try (var blad = bladen.open(inzending)) {
            var bewaard = new Ruwecontrole(blad.bewaar(inhoud));
            var fouten = lezer.lees(bewaard, controle, regel -> {
                voortgang.regel();
                if (regel.onleesbaar()) {
                    controle.onleesbareRegel(regel.regel(), bewaard);
                }
                keur(keuring, regel, blad);
            });
            bewaard.transferTo(OutputStream.nullOutputStream());
            voortgang.vergelijkt();
            blad.sluitBestand();
            Bestandsweigering.van(fouten, controle, bewaard).ifPresentOrElse(blad::weigerBestand, blad::verwerk);
            return blad.verslag();
        }
    }

    private static void keur(Mutatiekeuring keuring, RuweMutatie regel, Mutatieblad blad) {
        var uitslag = keuring.keur(regel);
        if (uitslag instanceof Mutatiekeuring.Uitslag.Goed goed) {
            blad.neem(goed.mutatie());
        } else if (uitslag instanceof Mutatiekeuring.Uitslag.Fout fout) {
            blad.weiger(fout.fouten());
        }
    }
}
