// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslissing;
import nl.trede.toezicht.beleid.Beslistabel;
import nl.trede.toezicht.beleid.Beslistabellen;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;

/** The tables of one trede.dmn, run by kie-dmn. One question at a time: the engine tells its listener, not its caller, which rules applied. */
final class DmnTabellen implements Beslistabellen, DMNRuntimeEventListener {

    private final DmnBestand bestand;
    private final Beleidskader kader;
    private final List<Regel> toegepast = new ArrayList<>();

    DmnTabellen(DmnBestand bestand, Beleidskader kader) {
        this.bestand = bestand;
        this.kader = kader;
        bestand.runtime().addListener(this);
    }

    @Override
    public synchronized Beslissing beslis(Map<Feitsoort, Object> feiten) {
        toegepast.clear();
        var vraag = bestand.runtime().newContext();
        feiten.forEach((soort, waarde) -> vraag.set(soort.naam(), waarde));
        var antwoord = bestand.runtime().evaluateAll(bestand.model(), vraag);
        toegepast.sort(Comparator.comparingInt(regel -> DmnBestand.TABELLEN.indexOf(regel.tabel())));
        return new Beslissing(trede(antwoord), oordeel(antwoord), gevolgen(antwoord), toegepast);
    }

    @Override
    public Set<Feitsoort> gevraagd() {
        return bestand.model().getInputs().stream()
                .flatMap(feit -> Feitsoort.van(feit.getName()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feitsoort.class)));
    }

    @Override
    public List<Beslistabel> tabellen() {
        return DmnBestand.TABELLEN.stream()
                .map(naam -> tabel(naam, bestand.tabel(naam).orElseThrow()))
                .toList();
    }

    private Beslistabel tabel(String naam, DecisionTable tabel) {
        var rijen = new ArrayList<Beslistabel.Rij>();
        for (var regel : tabel.getRule()) {
            rijen.add(new Beslistabel.Rij(
                    rijen.size() + 1,
                    regel.getInputEntry().stream()
                            .map(voorwaarde -> voorwaarde.getText().strip())
                            .toList(),
                    regel.getOutputEntry().get(0).getText().strip(),
                    DmnBestand.waarom(regel),
                    bestand.naam(),
                    bestand.plaatsen().regel(regel.getId())));
        }
        return new Beslistabel(
                naam,
                tabel.getHitPolicy() == HitPolicy.COLLECT,
                tabel.getInput().stream()
                        .map(vraag -> vraag.getInputExpression().getText().strip())
                        .toList(),
                rijen);
    }

    @Override
    public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
        var tabel = bestand.tabel(event.getNodeName()).orElseThrow();
        for (int nummer : event.getMatches()) {
            var regel = tabel.getRule().get(nummer - 1);
            toegepast.add(new Regel(
                    event.getNodeName(),
                    nummer,
                    DmnBestand.waarom(regel),
                    bestand.naam(),
                    bestand.plaatsen().regel(regel.getId())));
        }
    }

    private int trede(DMNResult antwoord) {
        if (uitkomst(antwoord, "voorgesteldeTrede") instanceof Number getal
                && getal.doubleValue() == getal.intValue()
                && kader.ladder().trede(getal.intValue()).isPresent()) {
            return getal.intValue();
        }
        throw onbruikbaar(antwoord, "voorgesteldeTrede", "is geen trede van de ladder");
    }

    private Oordeel oordeel(DMNResult antwoord) {
        var code = String.valueOf(uitkomst(antwoord, "oordeel"));
        return kader.oordeel(code).orElseThrow(() -> onbruikbaar(antwoord, "oordeel", "staat niet in beleid.yaml"));
    }

    private List<Gevolg> gevolgen(DMNResult antwoord) {
        if (antwoord.hasErrors()) {
            throw onbruikbaar(antwoord, "gevolgen", "is niet te bepalen");
        }
        return uitkomst(antwoord, "gevolgen") instanceof List<?> codes
                ? codes.stream()
                        .map(code -> kader.gevolg(String.valueOf(code))
                                .orElseThrow(() -> onbruikbaar(antwoord, "gevolgen", "staat niet in beleid.yaml")))
                        .toList()
                : List.of();
    }

    private IllegalStateException onbruikbaar(DMNResult antwoord, String tabel, String reden) {
        var meldingen = antwoord.getMessages(DMNMessage.Severity.ERROR).stream()
                .map(DMNMessage::getText)
                .collect(Collectors.joining("; "));
        return new IllegalStateException("tabel " + tabel + ": " + uitkomst(antwoord, tabel) + " " + reden
                + (meldingen.isEmpty() ? "" : " (" + meldingen + ")"));
    }

    private static Object uitkomst(DMNResult antwoord, String besluit) {
        return antwoord.getDecisionResultByName(besluit).getResult();
    }
}
