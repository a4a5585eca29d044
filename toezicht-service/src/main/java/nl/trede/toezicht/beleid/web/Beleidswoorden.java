// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid.web;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beslistabel;
import nl.trede.toezicht.beleid.Bronvermelding;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Feitsoort;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beleid.Oordeel;
import nl.trede.toezicht.beleid.Verschoningsgrond;
import nl.trede.toezicht.saldo.Boekingsvolgorde;

/** Codes of the beleid in the words of a page. */
@TemplateExtension
final class Beleidswoorden {

    private static final Map<String, String> TABELLEN = Map.of(
            "voorgesteldeTrede", "Welke trede stelt het beleid voor?",
            "oordeel", "Welk oordeel hoort daarbij?",
            "gevolgen", "Wat volgt daaruit?");

    private Beleidswoorden() {}

    static String inWoorden(Boekingsvolgorde volgorde) {
        return switch (volgorde) {
            case LOPEND_EERST -> "eerst op de taakstelling van het lopende halfjaar, daarna op de oudste achterstand";
            case OUDSTE_EERST -> "eerst op de oudste achterstand, daarna op de taakstelling van het lopende halfjaar";
            case BEVROREN_COHORT ->
                "eerst op de achterstand zoals die op het laatste peilmoment stond, daarna op de taakstelling";
            case TOTAAL -> "op taakstelling en achterstand samen, als één totaal";
        };
    }

    static String opschalingInWoorden(Beleidskader kader) {
        return switch (kader.tredegang().opschaling()) {
            case STAPSGEWIJS -> "hooguit één trede tegelijk";
            default -> "zoals de tabel zegt, ook meer treden tegelijk";
        };
    }

    static String afschalingInWoorden(Beleidskader kader) {
        return switch (kader.tredegang().afschaling()) {
            case STAPSGEWIJS -> "stap voor stap";
            case INEENS -> "in één stap terug naar trede 0";
            case VRIJ -> "zoals de tabel zegt";
        };
    }

    static String versiekeuzeInWoorden(Beleidskader kader) {
        return switch (kader.versiekeuze()) {
            case PEILMOMENT -> "de versie die gold op het peilmoment van het halfjaar";
            case BESLUITDATUM -> "de versie die geldt op de dag van het besluit";
        };
    }

    static String omvangInWoorden(Beleidskader kader) {
        return switch (kader.omvang()) {
            case "TOTAAL" -> "de taakstelling en alle achterstand samen";
            case "COHORT" -> "de achterstand van één halfjaar";
            default -> "niet bekend; vast te stellen door de provincie";
        };
    }

    static String termijnInWoorden(Document document) {
        var termijn = document.termijn();
        if (termijn == null) {
            return "geen vaste termijn";
        }
        return termijn.duur().inWoorden() + (termijn.algemeneTermijnenwet() ? ", met de Algemene termijnenwet" : "");
    }

    static String effectInWoorden(Verschoningsgrond grond) {
        return grond.effect() == Verschoningsgrond.Effect.TREDE_BEVROREN
                ? "de trede blijft staan tot het meetpunt"
                : "geen hogere trede tot het meetpunt";
    }

    static String bereikInWoorden(Verschoningsgrond grond) {
        return grond.bereik() == null
                ? "één gemeente of alle"
                : grond.bereik() == Verschoningsgrond.Bereik.PROVINCIE ? "alle gemeenten" : "één gemeente";
    }

    /** Null when the file does not say where it comes from. */
    static Bronvermelding bronVan(Beleidskader kader, String onderdeel) {
        return kader.bron(onderdeel, null).orElse(null);
    }

    /** Null when the file does not say where it comes from. */
    static Bronvermelding bronVan(Beleidskader kader, String onderdeel, Object waarvan) {
        return kader.bron(onderdeel, waarvan.toString()).orElse(null);
    }

    static String vraag(Beslistabel tabel) {
        return TABELLEN.getOrDefault(tabel.naam(), tabel.naam());
    }

    /** A column by what it asks; an answer of another table by its name. */
    static String kolom(String vraag) {
        return Feitsoort.van(vraag)
                .map(Feitsoort::omschrijving)
                .orElse(
                        switch (vraag) {
                            case "voorgesteldeTrede" -> "De voorgestelde trede";
                            case "oordeel" -> "Het oordeel";
                            default -> vraag;
                        });
    }

    /** The answer of a rule: a code in the words of the beleid. */
    static String antwoord(Beleidskader kader, Beslistabel.Rij rij) {
        var code = rij.uitkomst().replace("\"", "");
        return kader.oordeel(code)
                .map(Oordeel::woord)
                .or(() -> kader.gevolg(code).map(Gevolg::omschrijving))
                .orElseGet(() -> leesbaar(rij.uitkomst()));
    }

    /** A condition of a rule: a code in the words of the beleid. */
    static String voorwaarde(Beleidskader kader, String feel) {
        var tekst = feel;
        for (var oordeel : kader.oordelen()) {
            tekst = tekst.replace("\"" + oordeel.code() + "\"", oordeel.woord());
        }
        return leesbaar(tekst);
    }

    static String leesbaar(String feel) {
        return feel.replace("\"", "")
                .replace("huidigeTrede", "huidige trede")
                .replaceAll("\\btrue\\b", "ja")
                .replaceAll("\\bfalse\\b", "nee")
                .replaceAll("^-$", "maakt niet uit")
                .replace(">=", "minstens")
                .replace("<=", "hooguit")
                .replace("<", "minder dan")
                .replace(">", "meer dan");
    }
}
