// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.toewijzing.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.trede.platform.web.Formulier;
import nl.trede.realisatie.toewijzing.Kolommen;
import nl.trede.realisatie.toewijzing.Kolomtoewijzing;
import nl.trede.realisatie.toewijzing.Tabelregel;

/** A toewijzing as a form, with the first rows of a file that travel along. */
final class Toewijzingsformulier {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map.Entry<Integer, List<String>>>> RIJEN = new TypeReference<>() {};
    private static final int HOOGSTENS = 50;

    private Toewijzingsformulier() {}

    static Formulier van(String bron, Kolomtoewijzing toewijzing, List<Tabelregel> rijen) {
        var kolommen = toewijzing.kolommen();
        var waarden = new HashMap<String, String>();
        waarden.put("bron", bron);
        waarden.put("omschrijving", toewijzing.omschrijving());
        kolommen.benoemd().forEach(een -> waarden.put(een.veld(), een.kolom()));
        waarden.put("har", kolommen.waarvan().getOrDefault("HAR", ""));
        waarden.put("peildatumNa", leegAlsNull(toewijzing.leeswijze().peildatumNa()));
        waarden.put("totaalwoorden", String.join(", ", toewijzing.leeswijze().totaalwoorden()));
        waarden.put("begin", tekst(rijen));
        return Formulier.met(waarden);
    }

    /** @param bekend whose other kinds and names are kept, since the form does not ask for them; null when there is none */
    static Kolomtoewijzing lees(Formulier form, String bron, Kolomtoewijzing bekend) {
        var waarvan =
                new TreeMap<>(bekend == null ? Map.of() : bekend.kolommen().waarvan());
        waarvan.remove("HAR");
        if (!form.waarde("har").isEmpty()) {
            waarvan.put("HAR", form.waarde("har"));
        }
        var kolommen = new Kolommen(
                kolom(form, "gemeente"),
                kolom(form, "naam"),
                kolom(form, "halfjaar"),
                kolom(form, "peildatum"),
                kolom(form, "gehuisvest"),
                kolom(form, "status"),
                waarvan);
        var woorden = Arrays.stream(form.waarde("totaalwoorden").split(","))
                .map(String::strip)
                .filter(woord -> !woord.isEmpty())
                .limit(20)
                .toList();
        var leeswijze = new Kolomtoewijzing.Leeswijze(
                kolom(form, "peildatumNa"),
                woorden,
                bekend == null ? null : bekend.leeswijze().werkblad());
        var omschrijving = form.waarde("omschrijving");
        if (omschrijving.length() > 500) {
            form.fout("omschrijving", "is te lang; hoogstens 500 tekens");
        }
        return new Kolomtoewijzing(
                bron, omschrijving, false, kolommen, leeswijze, bekend == null ? Map.of() : bekend.namen());
    }

    /** What came back of the first rows; without rows when someone changed it into something else. */
    static List<Tabelregel> rijen(String tekst) {
        var rijen = new ArrayList<Tabelregel>();
        try {
            for (var rij : JSON.readValue(tekst.isEmpty() ? "[]" : tekst, RIJEN)) {
                if (rijen.size() < HOOGSTENS
                        && rij.getValue() != null
                        && !rij.getValue().contains(null)) {
                    rijen.add(new Tabelregel(rij.getKey(), rij.getValue(), Set.of(), null));
                }
            }
        } catch (JsonProcessingException | RuntimeException e) {
            return List.of();
        }
        return rijen;
    }

    private static String tekst(List<Tabelregel> rijen) {
        try {
            return JSON.writeValueAsString(rijen.stream()
                    .filter(rij -> rij.fout() == null)
                    .map(rij -> Map.entry(rij.regel(), rij.cellen()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Could not write rows", e);
        }
    }

    private static String kolom(Formulier form, String veld) {
        return form.waarde(veld).isEmpty() ? null : form.waarde(veld);
    }

    private static String leegAlsNull(String tekst) {
        return tekst == null ? "" : tekst;
    }
}
