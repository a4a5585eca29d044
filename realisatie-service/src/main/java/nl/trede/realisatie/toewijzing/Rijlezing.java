// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.realisatie.levering.Regelfout;
import nl.trede.realisatie.levering.Regelontvanger;
import nl.trede.realisatie.levering.RuweRegel;
import nl.trede.realisatie.register.Register;

/** Makes lines of the rows below a header. */
final class Rijlezing {

    private final Kolomtoewijzing toewijzing;
    private final Gemeentenamen namen;
    private final Regelontvanger ontvanger;
    private final Tabelkop kop;
    private final LocalDate peildatumErboven;
    private int regels;

    Rijlezing(
            Kolomtoewijzing toewijzing,
            Register register,
            Regelontvanger ontvanger,
            Tabelkop kop,
            List<Tabelregel> erboven) {
        this.toewijzing = toewijzing;
        this.namen = new Gemeentenamen(register, toewijzing.namen());
        this.ontvanger = ontvanger;
        this.kop = kop;
        this.peildatumErboven = erboven(toewijzing.leeswijze().peildatumNa(), erboven);
    }

    boolean geenPeildatum() {
        return toewijzing.kolommen().peildatum() == null && peildatumErboven == null;
    }

    int regels() {
        return regels;
    }

    void lees(Tabelregel rij) {
        var wie = rij.cel(kop.plaats("gemeente"));
        wie = wie.isEmpty() ? rij.cel(kop.plaats("naam")) : wie;
        if (isTotaal(wie)) {
            ontvanger.opmerking(rij.regel(), "overgeslagen: totaalregel '%s'".formatted(Regelfout.kort(wie)));
            return;
        }
        if (rij.gevuld() == 1 && rij.cel(kop.plaats("gehuisvest")).isEmpty() && !namen.kent(wie)) {
            ontvanger.opmerking(rij.regel(), "overgeslagen: toelichting en geen regel van de tabel");
            return;
        }
        regels++;
        if (rij.formules().contains(kop.plaats("gehuisvest"))) {
            ontvanger.opmerking(rij.regel(), "gehuisvest is de waarde van een formule");
        }
        ontvanger.regel(regel(rij, wie));
    }

    private RuweRegel regel(Tabelregel rij, String wie) {
        var velden = new HashMap<String, String>();
        var fouten = new ArrayList<Regelfout>();
        var dag = peildatum(rij, velden);
        halfjaar(rij, dag, velden);
        gemeente(rij, wie, dag, velden, fouten);
        velden.put("gehuisvest", rij.cel(kop.plaats("gehuisvest")));
        var status = rij.cel(kop.plaats("status"));
        if (!status.isEmpty()) {
            velden.put("status", status.toUpperCase(Locale.ROOT));
        }
        return new RuweRegel(rij.regel(), velden, waarvan(rij), fouten);
    }

    private LocalDate peildatum(Tabelregel rij, Map<String, String> velden) {
        var plaats = kop.plaats("peildatum");
        if (plaats < 0) {
            velden.put("peildatum", peildatumErboven.toString());
            return peildatumErboven;
        }
        var dag = Dagtekst.van(rij.cel(plaats));
        velden.put("peildatum", dag.map(LocalDate::toString).orElse(rij.cel(plaats)));
        return dag.orElse(null);
    }

    /** A peilmoment closes the halfjaar before it. */
    private void halfjaar(Tabelregel rij, LocalDate dag, Map<String, String> velden) {
        if (kop.plaats("halfjaar") >= 0) {
            velden.put("halfjaar", rij.cel(kop.plaats("halfjaar")));
        } else if (dag != null) {
            var vorige = Halfjaar.van(dag).vorige();
            velden.put("halfjaar", (vorige.peilmoment().equals(dag) ? vorige : Halfjaar.van(dag)).toString());
        }
    }

    private void gemeente(
            Tabelregel rij, String wie, LocalDate dag, Map<String, String> velden, List<Regelfout> fouten) {
        try {
            var code = wie.isEmpty() ? null : namen.zoek(wie, dag);
            velden.put("gemeente", code == null ? "" : code.code());
            var ernaast = rij.cel(kop.plaats("naam"));
            if (code != null && !ernaast.isEmpty() && !ernaast.equals(wie)) {
                eis(code, ernaast, namen.zoek(ernaast, dag));
            }
        } catch (IllegalArgumentException e) {
            fouten.add(new Regelfout(rij.regel(), "gemeente", e.getMessage()));
        }
    }

    private static void eis(Gemeentecode code, String naam, Gemeentecode zelfde) {
        if (!zelfde.equals(code)) {
            throw new IllegalArgumentException(
                    "%s hoort bij %s, niet bij %s".formatted(Regelfout.kort(naam), zelfde.code(), code.code()));
        }
    }

    private List<RuweRegel.Onderdeel> waarvan(Tabelregel rij) {
        var onderdelen = new ArrayList<RuweRegel.Onderdeel>();
        toewijzing.kolommen().waarvan().keySet().forEach(soort -> {
            var aantal = rij.cel(kop.plaats("waarvan." + soort));
            if (!aantal.isEmpty()) {
                onderdelen.add(new RuweRegel.Onderdeel("waarvan." + soort, soort, aantal));
            }
        });
        return onderdelen;
    }

    private boolean isTotaal(String wie) {
        var kaal = Kolomnaam.kaal(wie);
        return toewijzing.leeswijze().totaalwoorden().stream()
                .map(Kolomnaam::kaal)
                .anyMatch(woord -> kaal.equals(woord) || kaal.startsWith(woord + " ") || kaal.startsWith(woord + ":"));
    }

    private static LocalDate erboven(String woord, List<Tabelregel> rijen) {
        return woord == null
                ? null
                : rijen.stream()
                        .flatMap(rij -> Dagtekst.na(woord, String.join(" ", rij.cellen())).stream())
                        .findFirst()
                        .orElse(null);
    }
}
