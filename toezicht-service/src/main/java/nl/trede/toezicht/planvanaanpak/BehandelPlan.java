// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.termijn.Dagkeuring;

/** Holds a step of a plan against the beleid of its day and records it. */
public class BehandelPlan {

    /** What came of it. */
    public sealed interface Uitkomst {}

    /** @param nieuw false when this step was there already */
    public record Vastgelegd(Planstap stap, boolean nieuw) implements Uitkomst {}

    public record Geweigerd(List<Bezwaar> bezwaren) implements Uitkomst {}

    private final LegPlanstapVast legVast;
    private final Beleidskaders kaders;

    public BehandelPlan(LegPlanstapVast legVast, Beleidskaders kaders) {
        this.legVast = legVast;
        this.kaders = kaders;
    }

    /** What stands in the way; empty when it can be recorded. */
    public List<Bezwaar> bezwaren(Planverzoek verzoek) {
        return verzoek.bezwaren(document(verzoek));
    }

    /** What the beleid of that day demands of a plan; empty when it demands nothing. */
    public List<String> eisen(Gemeente gemeente, LocalDate dag) {
        return document(gemeente, dag).map(Document::eisen).orElse(List.of());
    }

    public Uitkomst voer(Planverzoek verzoek) {
        var document = document(verzoek);
        var bezwaren = verzoek.bezwaren(document);
        if (!bezwaren.isEmpty()) {
            return new Geweigerd(bezwaren);
        }
        var vastgelegd = legVast.voer(verzoek.naarOpdracht(document));
        return new Vastgelegd(vastgelegd.stap(), vastgelegd.nieuw());
    }

    /** Null when the beleid names no plan or there is none. */
    private Document document(Planverzoek verzoek) {
        var dag = verzoek.stap().datum();
        return Dagkeuring.kan(dag) ? document(verzoek.gemeente(), dag).orElse(null) : null;
    }

    private Optional<Document> document(Gemeente gemeente, LocalDate dag) {
        return kaders.voor(gemeente.provincie(), Halfjaar.van(dag), dag)
                .flatMap(kader -> kader.document(Planverzoek.DOCUMENT));
    }
}
