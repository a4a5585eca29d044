// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.IfSectionHelper;
import io.quarkus.qute.LoopSectionHelper;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.WhenSectionHelper;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a template that weighs facts: a comparison, a choice between cases, a loop. Over a fact that nobody told it has no answer: the
 * fact is noted, nothing is written in that place, and the letter waits. Asking whether a fact was told, as {@code {#if stand}}, is no weighing.
 */
final class Afweging implements SectionHelperFactory<SectionHelper> {

    private final SectionHelperFactory<? extends SectionHelper> basis;

    private Afweging(SectionHelperFactory<? extends SectionHelper> basis) {
        this.basis = basis;
    }

    /** In place of the sections of the engine with the same names. */
    static SectionHelperFactory<?>[] alle() {
        return Stream.of(
                        new IfSectionHelper.Factory(),
                        new WhenSectionHelper.Factory(),
                        new LoopSectionHelper.Factory(
                                LoopSectionHelper.Factory.ITERATION_METADATA_PREFIX_ALIAS_UNDERSCORE))
                .map(Afweging::new)
                .toArray(SectionHelperFactory<?>[]::new);
    }

    @Override
    public SectionHelper initialize(SectionInitContext begin) {
        var sectie = basis.initialize(begin);
        if (!(sectie instanceof IfSectionHelper)) {
            return context -> weeg(sectie, new Weegschaal(context, expressie -> true));
        }
        var vergeleken = vergeleken(begin);
        return vergeleken.isEmpty()
                ? sectie
                : context -> weeg(
                        sectie,
                        new Weegschaal(context, expressie -> vergeleken.contains(expressie.toOriginalString())));
    }

    private static CompletionStage<ResultNode> weeg(SectionHelper sectie, Weegschaal weegschaal) {
        var uitkomst = sectie.resolve(weegschaal);
        return weegschaal.onbeslist() ? ResultNode.NOOP : uitkomst;
    }

    private static Set<String> vergeleken(SectionInitContext begin) {
        return begin.getBlocks().stream()
                .flatMap(blok -> Vergelijking.in(String.join(" ", blok.parameters.values())).stream())
                .flatMap(vergelijking -> Stream.of(vergelijking.links(), vergelijking.rechts()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<String> getDefaultAliases() {
        return basis.getDefaultAliases();
    }

    @Override
    public ParametersInfo getParameters() {
        return basis.getParameters();
    }

    @Override
    public List<String> getBlockLabels() {
        return basis.getBlockLabels();
    }

    @Override
    public Scope initializeBlock(Scope vorige, BlockInfo blok) {
        return basis.initializeBlock(vorige, blok);
    }
}
