// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.provinciewijziging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Bezwaar;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.gemeenteregister.Registermeldingen;

/** Brings a gemeente that keeps its code to another province from a day on, and tells it (rule 12). */
public final class WijzigProvincie {

    private final Gemeenten gemeenten;
    private final Provinciewijzigingen wijzigingen;
    private final Registermeldingen registermeldingen;
    private final Provinciemeldingen meldingen;

    public WijzigProvincie(
            Gemeenten gemeenten,
            Provinciewijzigingen wijzigingen,
            Registermeldingen registermeldingen,
            Provinciemeldingen meldingen) {
        this.gemeenten = gemeenten;
        this.wijzigingen = wijzigingen;
        this.registermeldingen = registermeldingen;
        this.meldingen = meldingen;
    }

    /**
     * Takes the change in; the same again is known already. On the day of the last known change it replaces that one, and with the old
     * province as {@code naar} it withdraws it.
     */
    public Provincieuitkomst voor(Gemeentecode code, LocalDate datum, Provinciecode naar, String bron) {
        var bekend = gemeenten.zoek(code);
        var eerdere = wijzigingen.vergrendel(code);
        var zelfdeDag =
                eerdere.stream().filter(een -> een.datum().equals(datum)).findFirst();
        var herhaald =
                zelfdeDag.filter(een -> een.naar().equals(naar) && een.bron().equals(bron));
        if (herhaald.isPresent()) {
            return new Provincieuitkomst.AlBekend(herhaald.get());
        }
        var bezwaren = bezwaren(bekend, code, datum, naar, eerdere);
        return bezwaren.isEmpty()
                ? leg(bekend.orElseThrow().in(naar), wijziging(bekend.orElseThrow(), datum, naar, bron, zelfdeDag))
                : new Provincieuitkomst.Geweigerd(bezwaren);
    }

    /** All that stands in the way of a change; what could not be read is null. */
    public List<Bezwaar> bezwaren(Gemeentecode code, LocalDate datum, Provinciecode naar) {
        return bezwaren(
                code == null ? Optional.empty() : gemeenten.zoek(code),
                code,
                datum,
                naar,
                code == null ? List.of() : wijzigingen.vergrendel(code));
    }

    private List<Bezwaar> bezwaren(
            Optional<Gemeente> bekend,
            Gemeentecode code,
            LocalDate datum,
            Provinciecode naar,
            List<Provinciewijziging> eerdere) {
        var bezwaren = new ArrayList<Bezwaar>();
        var zelfdeDag =
                eerdere.stream().filter(een -> een.datum().equals(datum)).findFirst();
        if (naar != null && zelfdeDag.filter(een -> een.van().equals(naar)).isEmpty()) {
            bezwaarTegenProvincie(naar).ifPresent(bezwaren::add);
        }
        if (code != null && bekend.isEmpty()) {
            bezwaren.add(new Bezwaar("gemeente", "gemeente " + code + " staat niet in het register"));
        }
        bekend.filter(een -> datum != null)
                .flatMap(gemeente -> bezwaarTegenDag(gemeente, datum, eerdere))
                .ifPresent(bezwaren::add);
        bekend.filter(een -> zelfdeDag.isEmpty() && een.provincie().equals(naar))
                .map(een -> new Bezwaar("naar", "gemeente %s %s ligt al in %s".formatted(code, een.naam(), naar)))
                .ifPresent(bezwaren::add);
        return bezwaren;
    }

    private static Provinciewijziging wijziging(
            Gemeente gemeente,
            LocalDate datum,
            Provinciecode naar,
            String bron,
            Optional<Provinciewijziging> zelfdeDag) {
        var van = zelfdeDag.map(Provinciewijziging::van).orElse(gemeente.provincie());
        return new Provinciewijziging(gemeente.code(), datum, van, naar, bron);
    }

    private Provincieuitkomst leg(Gemeente gemeente, Provinciewijziging wijziging) {
        wijzigingen.bewaar(wijziging);
        gemeenten.bewaar(gemeente);
        registermeldingen.geregistreerd(gemeente, gemeenten.alle().size());
        meldingen.vastgesteld(gemeente, wijziging);
        return new Provincieuitkomst.Vastgesteld(wijziging);
    }

    private Optional<Bezwaar> bezwaarTegenProvincie(Provinciecode naar) {
        return gemeenten.alle().stream().anyMatch(een -> een.provincie().equals(naar))
                ? Optional.empty()
                : Optional.of(new Bezwaar("naar", "provincie " + naar + " is niet bekend in het register"));
    }

    private static Optional<Bezwaar> bezwaarTegenDag(
            Gemeente gemeente, LocalDate datum, List<Provinciewijziging> eerdere) {
        if (!gemeente.geldigOp(datum.minusDays(1)) || !gemeente.geldigOp(datum)) {
            return Optional.of(new Bezwaar(
                    "datum",
                    "gemeente %s %s bestaat niet op %s en de dag ervoor; is het een herindeling?"
                            .formatted(gemeente.code(), gemeente.naam(), datum)));
        }
        return eerdere.stream()
                .map(Provinciewijziging::datum)
                .filter(dag -> dag.isAfter(datum))
                .findFirst()
                .map(dag -> new Bezwaar(
                        "datum",
                        "van gemeente %s %s is al een wijziging op %s bekend; leg wijzigingen op volgorde vast"
                                .formatted(gemeente.code(), gemeente.naam(), dag)));
    }
}
