// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.persistence;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.model.api.DMNModelInstrumentedBase;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.dmn.model.api.HitPolicy;
import org.kie.dmn.model.api.NamedElement;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Holds a trede.dmn against the DMN standard and against itself: faults of form, cases that no rule or two rules decide. */
final class DmnControle {

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();

    private DmnControle() {}

    /** Every fault, in the order found; empty when the tables can be used. */
    static Set<Beleidsfout> controleer(String naam, Path bestand) {
        var plaatsen = Plaatsen.van(bestand);
        var fouten = new LinkedHashSet<Beleidsfout>();
        VALIDATOR
                .validate(
                        bestand.toFile(),
                        Validation.VALIDATE_SCHEMA,
                        Validation.VALIDATE_MODEL,
                        Validation.VALIDATE_COMPILATION,
                        Validation.ANALYZE_DECISION_TABLE)
                .forEach(bericht -> reden(bericht)
                        .forEach(reden -> fouten.add(new Beleidsfout(naam, regel(bericht, plaatsen), reden))));
        return fouten;
    }

    private static Stream<String> reden(DMNMessage bericht) {
        if (bericht.getMessageType() == DMNMessageType.DECISION_TABLE_GAP) {
            return eenduidig(bericht)
                    ? Stream.of("tabel " + tabel(bericht) + ": geen regel voor " + haken(bericht.getText()))
                    : Stream.empty();
        }
        if (bericht.getMessageType() == DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE) {
            return Stream.of("tabel " + tabel(bericht) + ": meer dan een regel voor " + haken(bericht.getText()));
        }
        return bericht.getSeverity() == DMNMessage.Severity.ERROR
                ? Stream.of("de beslistabel is niet bruikbaar: " + bericht.getText())
                : Stream.empty();
    }

    /** A table that collects may leave cases open: then nothing follows from it. */
    private static boolean eenduidig(DMNMessage bericht) {
        return bericht.getSourceReference() instanceof DecisionTable tabel && tabel.getHitPolicy() != HitPolicy.COLLECT;
    }

    private static String haken(String tekst) {
        int van = tekst.indexOf('[');
        int tot = tekst.lastIndexOf(']');
        return van < 0 ? tekst : tekst.substring(van, tot + 1).replace(" for rules: ", ", regels ");
    }

    private static String tabel(DMNMessage bericht) {
        return Stream.iterate(element(bericht), Optional::isPresent, e -> e.map(DMNModelInstrumentedBase::getParent))
                .flatMap(Optional::stream)
                .filter(NamedElement.class::isInstance)
                .map(element -> ((NamedElement) element).getName())
                .findFirst()
                .orElse("?");
    }

    private static int regel(DMNMessage bericht, Plaatsen plaatsen) {
        return bericht.getSourceId() != null ? plaatsen.regel(bericht.getSourceId()) : 0;
    }

    private static Optional<DMNModelInstrumentedBase> element(DMNMessage bericht) {
        return Optional.ofNullable(bericht.getSourceReference())
                .filter(DMNModelInstrumentedBase.class::isInstance)
                .map(DMNModelInstrumentedBase.class::cast);
    }
}
