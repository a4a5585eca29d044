// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beoordeling;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Regel;
import nl.trede.toezicht.register.Register;

/** Lays the facts that a beoordeling kept beside the version of the beleid that it kept, once more: the same must come out. */
public class HerhaalBeoordeling {

    /** Rules that do not come from the tables: what a besluit let stand still is no proposal of the beleid. */
    private static final String STILSTAND = "stilstand";

    private final Beleidskaders kaders;

    public HerhaalBeoordeling(Beleidskaders kaders) {
        this.kaders = kaders;
    }

    /** What was proposed, as one text. */
    public String bewaard(Beoordeling beoordeling) {
        return tekst(
                beoordeling,
                beoordeling.voorgesteldeTrede(),
                beoordeling.oordeel(),
                beoordeling.gevolgen(),
                beoordeling.regels().stream()
                        .filter(regel -> !regel.tabel().equals(STILSTAND))
                        .toList());
    }

    /** What the same tables say about the same facts now, in the same form; says so when that version of the beleid is gone. */
    public String herhaald(Beoordeling beoordeling, Register register) {
        return kader(beoordeling, register)
                .map(kader -> {
                    var beslissing = kader.tabellen()
                            .beslis(beoordeling.feiten().stream().collect(toMap(Feit::soort, Feit::waarde)));
                    return tekst(
                            beoordeling,
                            beslissing.trede(),
                            beslissing.oordeel(),
                            beslissing.gevolgen(),
                            beslissing.regels());
                })
                .orElse("de versie " + beoordeling.beleid().versie() + " van het beleid is er niet meer");
    }

    private Optional<Beleidskader> kader(Beoordeling beoordeling, Register register) {
        var toen = register.provincieOp(
                beoordeling.gemeente(), beoordeling.halfjaar().laatsteDag());
        var nu = register.gemeente(beoordeling.gemeente()).map(gemeente -> gemeente.provincie());
        return Stream.concat(toen.stream(), nu.stream())
                .flatMap(this::versies)
                .filter(kader -> kader.versie().equals(beoordeling.beleid().versie()))
                .findFirst();
    }

    private Stream<Beleidskader> versies(Provinciecode provincie) {
        return kaders.alle(provincie).stream();
    }

    /** Where a besluit let the ladder stand still, only the rules of the tables can be compared. */
    private static String tekst(
            Beoordeling beoordeling, int trede, Oordeel oordeel, List<Gevolg> gevolgen, List<Regel> regels) {
        boolean stilstand =
                beoordeling.regels().stream().anyMatch(regel -> regel.tabel().equals(STILSTAND));
        return stilstand
                ? "regels " + regels
                : "trede " + trede + ", oordeel " + oordeel + ", gevolgen " + gevolgen + ", regels " + regels;
    }
}
