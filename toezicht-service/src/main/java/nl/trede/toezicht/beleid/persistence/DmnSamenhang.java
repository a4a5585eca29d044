// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Feitsoort;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;

/** Holds a trede.dmn against its beleid.yaml: it asks for known facts, answers the three questions in known words, and explains each rule. */
final class DmnSamenhang {

    private final DmnBestand dmn;
    private final Beleidskader kader;
    private final List<Beleidsfout> fouten = new ArrayList<>();

    private DmnSamenhang(DmnBestand dmn, Beleidskader kader) {
        this.dmn = dmn;
        this.kader = kader;
    }

    static List<Beleidsfout> controleer(DmnBestand dmn, Beleidskader kader) {
        var controle = new DmnSamenhang(dmn, kader);
        controle.feiten();
        controle.tabel("voorgesteldeTrede", HitPolicy.UNIQUE, controle::isTrede, "is geen trede van de ladder");
        controle.tabel("oordeel", HitPolicy.UNIQUE, controle::isOordeel, "staat niet bij oordelen in beleid.yaml");
        controle.tabel("gevolgen", HitPolicy.COLLECT, controle::isGevolg, "staat niet bij gevolgen in beleid.yaml");
        return controle.fouten;
    }

    private void feiten() {
        dmn.model().getInputs().stream()
                .filter(feit -> Feitsoort.van(feit.getName()).isEmpty())
                .forEach(feit -> fout(feit.getId(), "'" + feit.getName() + "' is geen feit dat het toezicht kent"));
    }

    private void tabel(String naam, HitPolicy soort, Predicate<String> bekend, String onbekend) {
        var tabel = dmn.tabel(naam).orElse(null);
        if (tabel == null) {
            fouten.add(new Beleidsfout(dmn.naam(), 0, "er is geen beslistabel '" + naam + "'"));
            return;
        }
        if (tabel.getHitPolicy() != soort) {
            fout(tabel.getId(), "tabel " + naam + " hoort hitPolicy " + soort + " te hebben");
        }
        for (int i = 0; i < tabel.getRule().size(); i++) {
            regel(naam, i + 1, tabel, bekend, onbekend);
        }
    }

    private void regel(String naam, int nummer, DecisionTable tabel, Predicate<String> bekend, String onbekend) {
        DecisionRule regel = tabel.getRule().get(nummer - 1);
        var welke = "tabel " + naam + ", regel " + nummer + ": ";
        if (DmnBestand.waarom(regel).isEmpty()) {
            fout(regel.getId(), welke + "er staat geen zin bij die zegt waarom");
        }
        regel.getOutputEntry().stream()
                .map(uitkomst -> uitkomst.getText().strip())
                .filter(bekend.negate())
                .forEach(uitkomst -> fout(regel.getId(), welke + uitkomst + " " + onbekend));
    }

    /** A number must be on the ladder; an expression such as huidigeTrede + 1 is tried by {@link DmnProef}. */
    private boolean isTrede(String uitkomst) {
        return !uitkomst.matches("-?\\d+(\\.\\d+)?")
                || uitkomst.matches("\\d{1,3}")
                        && kader.ladder().trede(Integer.parseInt(uitkomst)).isPresent();
    }

    private boolean isOordeel(String uitkomst) {
        return isTekst(uitkomst)
                && kader.oordeel(zonderAanhalingstekens(uitkomst)).isPresent();
    }

    private boolean isGevolg(String uitkomst) {
        return isTekst(uitkomst)
                && kader.gevolg(zonderAanhalingstekens(uitkomst)).isPresent();
    }

    private static boolean isTekst(String uitkomst) {
        return uitkomst.length() > 2 && uitkomst.startsWith("\"") && uitkomst.endsWith("\"");
    }

    private static String zonderAanhalingstekens(String uitkomst) {
        return uitkomst.substring(1, uitkomst.length() - 1);
    }

    private void fout(String id, String reden) {
        fouten.add(new Beleidsfout(dmn.naam(), dmn.plaatsen().regel(id == null ? "" : id), reden));
    }
}
