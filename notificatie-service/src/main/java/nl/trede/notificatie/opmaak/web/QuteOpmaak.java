// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.notificatie.feiten.Brieffeiten;
import nl.trede.notificatie.feiten.Cijfers;
import nl.trede.notificatie.opmaak.Aanpassing;
import nl.trede.notificatie.opmaak.Alineas;
import nl.trede.notificatie.opmaak.Blok;
import nl.trede.notificatie.opmaak.Briefkop;
import nl.trede.notificatie.opmaak.Huisstijl;
import nl.trede.notificatie.opmaak.Huisstijlen;
import nl.trede.notificatie.opmaak.Opgemaakt;
import nl.trede.notificatie.opmaak.Opmaak;
import nl.trede.notificatie.opmaak.Sjablonen;
import nl.trede.notificatie.opmaak.Tekst;

/** Letters from templates. Rendering is strict: an unknown name is a fault, and a fact that is missing stops the letter. */
@Singleton
public final class QuteOpmaak implements Opmaak {

    private final Huisstijlen huisstijlen;
    private final Sjablonen sjablonen;
    private final Map<String, String> namen;
    private final Drukwerk drukwerk;
    private final ConcurrentMap<Provinciecode, Provinciepers> persen = new ConcurrentHashMap<>();

    public QuteOpmaak(Huisstijlen huisstijlen, Sjablonen sjablonen) {
        this.huisstijlen = huisstijlen;
        this.sjablonen = sjablonen;
        this.namen = sjablonen.namenVanFeiten();
        this.drukwerk = new Drukwerk(sjablonen);
    }

    @Override
    public Opgemaakt stelOp(Briefkop kop, Brieffeiten feiten, List<Aanpassing> aanpassingen) {
        var huisstijl = huisstijlen.van(feiten.provincie());
        var pers = persen.computeIfAbsent(
                feiten.provincie(), provincie -> new Provinciepers(provincie, huisstijl, sjablonen));
        var gegevens = gegevens(kop, feiten, huisstijl);
        var onderwerp = pers.kaleTekst(huisstijl.onderwerpen().get(kop.soort()), gegevens);
        var blokken = huisstijlen.blokken(feiten.provincie()).stream()
                .filter(blok -> blok.geldt(kop.soort(), feiten.halfjaar(), feiten.datum()))
                .toList();
        var html = pers.sjabloon(
                kop.soort().sjabloon(),
                gegevens.met("onderwerp", onderwerp).met("blokken", new Blokplaatsen(blokken, blok -> {
                    var eigen = gegevens.met("feiten", feitenVan(blok, feiten));
                    return bron -> pers.tekst(bron, eigen);
                })));
        var ontbreekt = ontbreekt(gegevens.genoteerd(), feiten.onbekend());
        if (!ontbreekt.isEmpty()) {
            return new Opgemaakt(new Tekst(onderwerp, null, ontbreekt), List.of(), List.of());
        }
        var alineas = Alineas.van(html, aanpassingen);
        return new Opgemaakt(new Tekst(onderwerp, alineas.html(), List.of()), alineas.alle(), alineas.vervallen());
    }

    @Override
    public String html(Document document) {
        return drukwerk.html(document);
    }

    @Override
    public byte[] pdf(Document document) {
        return drukwerk.pdf(document);
    }

    @Override
    public byte[] odt(Document document) {
        return new Tekstdocument(document).zip();
    }

    private static Gegevens gegevens(Briefkop kop, Brieffeiten feiten, Huisstijl huisstijl) {
        var waarden = feiten.gegevens();
        waarden.put("brief", kop);
        waarden.put("correctie", kop.correctie());
        waarden.put("huisstijl", huisstijl);
        waarden.put("woord", huisstijl.woord());
        waarden.put("ondertekening", huisstijl.ondertekening().get(kop.soort()));
        waarden.put("adresregels", adres(feiten, huisstijl));
        if (waarden.get("lopendePeriode") instanceof Halfjaar periode) {
            waarden.put(
                    "toezichtinformatieUiterlijk",
                    periode.peilmoment().plusMonths(huisstijl.toezichtinformatieMaanden()));
        }
        if (waarden.get("bijstelling") instanceof Cijfers.Bijstelling bijstelling) {
            waarden.put("taaksteller", huisstijl.taaksteller(bijstelling.datum()));
        }
        return new Gegevens(waarden, new LinkedHashSet<>());
    }

    private static List<String> adres(Brieffeiten feiten, Huisstijl huisstijl) {
        var gemeente = feiten.gemeente();
        return gemeente == null
                ? List.of()
                : huisstijl.adressen().getOrDefault(gemeente.code().code(), List.of());
    }

    private static Gegevens feitenVan(Blok blok, Brieffeiten feiten) {
        Gemeentecode gemeente =
                feiten.gemeente() == null ? null : feiten.gemeente().code();
        var samen = new Gegevens(new HashMap<>(blok.feiten()), Set.of());
        samen.waarden().putAll(blok.feitenVan(gemeente));
        return samen;
    }

    private List<String> ontbreekt(Set<String> genoteerd, List<String> onbekend) {
        var lijst = new ArrayList<String>();
        for (var sleutel : genoteerd) {
            lijst.add(namen.getOrDefault(sleutel, "het gegeven '" + sleutel + "'"));
        }
        if (!lijst.isEmpty()) {
            lijst.addAll(onbekend);
        }
        return lijst.stream().distinct().toList();
    }
}
