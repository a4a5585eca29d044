// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.ArrayList;
import java.util.List;
import nl.trede.toezicht.beleid.Trede;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.indeplaatsstelling.Spoor;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Besluitgegevens;
import nl.trede.toezicht.ladder.Besluitsoort;
import nl.trede.toezicht.ladder.Dag;
import nl.trede.toezicht.ladder.Tredeplaatsing;

/** What a person should look at once more before a besluit is recorded, a Dutch sentence each. Nothing of it stops the besluit (rule 40). */
public final class Waarschuwingen {

    private final Momentopname opname;
    private final Besluit besluit;
    private final List<String> lijst = new ArrayList<>();

    private Waarschuwingen(Momentopname opname) {
        this.opname = opname;
        this.besluit = opname.besluit();
    }

    /**
     * Empty when nothing is out of the ordinary.
     *
     * @param voorstel the proposal that lies beside the besluit; null when there is none
     * @param sporen those in the dossier of the gemeente, the ended ones included
     */
    public static List<String> van(Momentopname opname, Beoordeling voorstel, List<Spoor> sporen) {
        var bij = new Waarschuwingen(opname);
        if (opname.besluit().inhoud() instanceof Tredeplaatsing plaatsing) {
            bij.lopend();
            bij.overgeslagen(plaatsing.trede(), voorstel);
            bij.voorstel(plaatsing.trede(), voorstel);
            bij.indeplaatsstelling(plaatsing.trede(), sporen);
            bij.alBesloten();
        } else if (opname.besluit().inhoud().soort() == Besluitsoort.VERSCHONING) {
            bij.alBesloten();
        }
        return List.copyOf(bij.lijst);
    }

    private void lopend() {
        if (besluit.tussentijds()) {
            lijst.add("Het halfjaar " + besluit.halfjaar()
                    + " is op de datum van dit besluit nog niet voorbij. Het peilmoment is "
                    + Dag.kort(besluit.halfjaar().peilmoment()) + ". De cijfers kunnen nog veranderen.");
        }
    }

    /** Down the ladder more than one trede at once is usual where the beleid proposes it (rule 49). */
    private void overgeslagen(int trede, Beoordeling voorstel) {
        int nu = opname.eerder().trede();
        boolean omlaagZoalsVoorgesteld = trede < nu && voorstel != null && voorstel.voorgesteldeTrede() == trede;
        int eerste = Math.min(nu, trede) + 1;
        int laatste = Math.max(nu, trede) - 1;
        if (eerste > laatste || omlaagZoalsVoorgesteld) {
            return;
        }
        lijst.add("Dit besluit slaat trede " + (eerste == laatste ? eerste : eerste + " tot en met " + laatste)
                + " over. De gemeente staat nu op trede " + nu + ".");
    }

    private void voorstel(int trede, Beoordeling voorstel) {
        if (voorstel == null) {
            lijst.add(
                    opname.ladder().treden().isEmpty()
                            ? "Er is geen voorstel, omdat er van deze provincie geen beleid bekend is."
                            : "Er is geen voorstel over " + besluit.halfjaar()
                                    + ". Het beleid is dus niet naast dit besluit gelegd.");
            if (besluit.motivering() == null) {
                lijst.add("Er is ook geen motivering. In het dossier staat dan niet waarom dit besluit is genomen.");
            }
        } else if (voorstel.voorgesteldeTrede() != trede) {
            lijst.add("Dit besluit wijkt af van het voorstel (trede " + voorstel.voorgesteldeTrede() + " "
                    + voorstel.tredeNaam() + "). De motivering komt in het dossier en kan in de brief komen.");
        }
    }

    /** Which trede is one of indeplaatsstelling is said by the beleid alone. */
    private void indeplaatsstelling(int trede, List<Spoor> sporen) {
        if (sporen.stream().allMatch(spoor -> spoor.einde() != null)) {
            opname.ladder()
                    .trede(trede)
                    .filter(Trede::indeplaatsstelling)
                    .ifPresent(
                            een -> lijst.add(
                                    "Trede " + trede + " (" + een.naam()
                                            + ") hoort volgens het beleid bij een indeplaatsstelling. In het dossier staat geen voornemen of besluit tot indeplaatsstelling dat nog loopt."));
        }
    }

    private void alBesloten() {
        var verloop = opname.na();
        verloop.geldend().stream()
                .filter(eerder -> !eerder.id().equals(besluit.id()))
                .filter(eerder -> eerder.halfjaar().equals(besluit.halfjaar()))
                .forEach(eerder -> lijst.add("Over " + besluit.halfjaar() + " is al besloten op "
                        + Dag.kort(eerder.datum()) + ": "
                        + Besluitgegevens.van(eerder, verloop).watInWoorden()
                        + ". Dat besluit blijft staan; u kunt het ook intrekken."));
    }
}
