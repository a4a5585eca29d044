// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/**
 * One compiled trede.dmn and where its rules stand.
 *
 * @param naam seen from the folder of the provinces
 */
record DmnBestand(String naam, Path pad, DMNRuntime runtime, DMNModel model, Plaatsen plaatsen) {

    /** The decisions every beleid answers, in the order an uitleg tells them. */
    static final List<String> TABELLEN = List.of("voorgesteldeTrede", "oordeel", "gevolgen");

    /** Empty when the file does not compile; {@link DmnControle} says why. */
    static Optional<DmnBestand> lees(String naam, Path pad) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(pad.toFile())))
                .cata(fout -> Optional.empty(), runtime -> runtime.getModels().stream()
                        .filter(model -> !model.hasErrors())
                        .map(model -> new DmnBestand(naam, pad, runtime, model, Plaatsen.van(pad)))
                        .findFirst());
    }

    /** Empty when there is no decision of that name, or it is no table. */
    Optional<DecisionTable> tabel(String besluit) {
        return Optional.ofNullable(model.getDecisionByName(besluit))
                .map(DecisionNode::getDecision)
                .map(decision -> decision.getExpression())
                .filter(DecisionTable.class::isInstance)
                .map(DecisionTable.class::cast);
    }

    /** The sentence beside a rule; empty text when there is none. */
    static String waarom(DecisionRule regel) {
        return regel.getAnnotationEntry().stream()
                .map(toelichting -> toelichting.getText())
                .filter(tekst -> tekst != null && !tekst.isBlank())
                .findFirst()
                .map(String::strip)
                .orElse("");
    }
}
