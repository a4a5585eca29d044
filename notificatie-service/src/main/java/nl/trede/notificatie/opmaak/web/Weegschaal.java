// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Evaluator;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.SectionBlock;
import io.quarkus.qute.SectionHelper.SectionResolutionContext;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/** What one section sees of the facts while it weighs them; it stops, {@link #onbeslist}, at one that nobody told. */
final class Weegschaal implements SectionResolutionContext, ResolutionContext {

    private final SectionResolutionContext sectie;
    private final ResolutionContext feiten;
    private final Predicate<Expression> gewogen;
    private boolean onbeslist;

    /** @param gewogen what the section weighs, and does not only ask for */
    Weegschaal(SectionResolutionContext sectie, Predicate<Expression> gewogen) {
        this.sectie = sectie;
        this.feiten = sectie.resolutionContext();
        this.gewogen = gewogen;
    }

    /** Whether a fact to weigh was missing; it is noted then. */
    boolean onbeslist() {
        return onbeslist;
    }

    @Override
    public CompletionStage<Object> evaluate(Expression expressie) {
        return feiten.evaluate(expressie)
                .thenCompose(waarde -> waarde instanceof Ontbreekt ontbreekt && gewogen.test(expressie)
                        ? stop(ontbreekt)
                        : CompletedStage.of(waarde));
    }

    private CompletionStage<Object> stop(Ontbreekt ontbreekt) {
        ontbreekt.noteer();
        onbeslist = true;
        return CompletedStage.failure(new TemplateException(ontbreekt.sleutel() + " is not told"));
    }

    @Override
    public ResolutionContext resolutionContext() {
        return this;
    }

    /** What the section writes it writes with the facts themselves. */
    @Override
    public CompletionStage<ResultNode> execute(SectionBlock blok, ResolutionContext met) {
        return sectie.execute(blok, met == this ? feiten : met);
    }

    @Override
    public CompletionStage<Map<String, Object>> evaluate(Map<String, Expression> parameters) {
        return sectie.evaluate(parameters);
    }

    @Override
    public ResolutionContext newResolutionContext(Object data, Map<String, SectionBlock> blokken) {
        return sectie.newResolutionContext(data, blokken);
    }

    @Override
    public Map<String, Object> getParameters() {
        return sectie.getParameters();
    }

    @Override
    public CompletionStage<Object> evaluate(String expressie) {
        return feiten.evaluate(expressie);
    }

    @Override
    public ResolutionContext createChild(Object data, Map<String, SectionBlock> blokken) {
        return feiten.createChild(data, blokken);
    }

    @Override
    public Object getData() {
        return feiten.getData();
    }

    @Override
    public ResolutionContext getParent() {
        return feiten.getParent();
    }

    @Override
    public SectionBlock getExtendingBlock(String naam) {
        return feiten.getExtendingBlock(naam);
    }

    @Override
    public SectionBlock getCurrentExtendingBlock(String naam) {
        return feiten.getCurrentExtendingBlock(naam);
    }

    @Override
    public Object getAttribute(String naam) {
        return feiten.getAttribute(naam);
    }

    @Override
    public Template getTemplate() {
        return feiten.getTemplate();
    }

    @Override
    public Evaluator getEvaluator() {
        return feiten.getEvaluator();
    }
}
