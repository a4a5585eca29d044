// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import java.time.LocalDate;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Saldo;
import nl.trede.notificatie.feiten.Getypt;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Merk;
import nl.trede.platform.web.Opmaak;

/** What a fact looks like in a letter. Every text is escaped, but in a plain text; a missing fact is noted. */
final class Uitvoer implements ResultMapper {

    private final Huisstijl.Saldostijl stijl;

    Uitvoer(Huisstijl.Saldostijl stijl) {
        this.stijl = stijl;
    }

    @Override
    public boolean appliesTo(Origin origin, Object waarde) {
        return true;
    }

    @Override
    public String map(Object waarde, Expression expressie) {
        if (waarde instanceof Ontbreekt ontbreekt) {
            ontbreekt.noteer();
            return "";
        }
        if (waarde instanceof RawString opgemaakt) {
            return opgemaakt.getValue();
        }
        var kaal = kaal(waarde);
        if (isKaal(expressie.getOrigin())) {
            return kaal;
        }
        var html = waarde instanceof Halfjaar ? "<span class=\"heel\">" + kaal + "</span>" : ontsnapt(kaal);
        var sleutel = expressie.toOriginalString();
        return isFiguur(waarde, kaal, sleutel) ? Merk.veld(sleutel, html) : html;
    }

    /** Stays a field in the concept: numbers, days, halfjaren, a text that has one in it, and the oordeel; not what was typed for this letter. */
    private static boolean isFiguur(Object waarde, String kaal, String sleutel) {
        if (waarde instanceof Getypt) {
            return false;
        }
        return waarde instanceof Number
                || waarde instanceof LocalDate
                || waarde instanceof Saldo
                || waarde instanceof Halfjaar
                || sleutel.startsWith("oordeel.")
                || kaal.chars().anyMatch(Character::isDigit);
    }

    private String kaal(Object waarde) {
        if (waarde instanceof LocalDate dag) {
            return Opmaak.voluit(dag);
        }
        if (waarde instanceof Saldo saldo) {
            return saldo(saldo);
        }
        return waarde instanceof Number getal ? Opmaak.getal(getal.longValue()) : Merk.schoon(waarde.toString());
    }

    private static boolean isKaal(Origin origin) {
        return origin.getVariant()
                .map(variant -> variant.getContentType().equals(Variant.TEXT_PLAIN))
                .orElse(false);
    }

    /** "−10", or "10" where the word achterstand or voorsprong says the rest. */
    private String saldo(Saldo saldo) {
        return stijl == Huisstijl.Saldostijl.MET_TEKEN
                ? Opmaak.metTeken(saldo)
                : Opmaak.getal(Math.abs(saldo.personen()));
    }

    private static String ontsnapt(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
