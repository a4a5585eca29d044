// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.trede.begrippen.Bezwaar;
import nl.trede.platform.rest.Fout;
import nl.trede.platform.rest.TextForms;

/**
 * What someone typed in a form, and what is wrong with it. A page reads it field by field, which notes each fault, and shows it again with
 * what was typed and every fault at its field ({@code trede/veld}) and all of them together above, by the labels of the fields
 * ({@code trede/formulierfouten}). A page that writes a field out itself gives its label with {@code form.label(…)}.
 */
public final class Formulier {

    private static final Pattern ONZICHTBAAR = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final Map<String, String> waarden;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();

    private Formulier(Map<String, String> waarden) {
        this.waarden = new HashMap<>(waarden);
    }

    /** Filled in with these values; of a field that is not among them nothing was typed. */
    public static Formulier met(Map<String, String> waarden) {
        return new Formulier(waarden);
    }

    /** As a browser sent it; of a field with several values the first. */
    public static Formulier van(MultivaluedMap<String, String> velden) {
        var waarden = new HashMap<String, String>();
        velden.forEach((veld, gegeven) -> waarden.put(veld, gegeven.isEmpty() ? "" : gegeven.get(0)));
        return new Formulier(waarden);
    }

    /** What was typed, without spaces around it; empty when nothing was. */
    public String waarde(String veld) {
        return waarden.getOrDefault(veld, "").strip();
    }

    /** A field that has to be filled in, in one of the {@link TextForms}; null when it is not or wrong, and then a fault is noted. */
    public <T> T verplicht(String veld, Class<T> soort) {
        if (waarde(veld).isEmpty()) {
            fout(veld, "vul dit in");
            return null;
        }
        return lees(veld, soort);
    }

    /** A field that may stay empty; null when it is, or when it is wrong, and then a fault is noted. */
    public <T> T facultatief(String veld, Class<T> soort) {
        return waarde(veld).isEmpty() ? null : lees(veld, soort);
    }

    /** A text that has to be filled in; a fault is noted when it is empty, longer than this, or holds a sign that cannot be shown. */
    public String tekst(String veld, int hoogstens) {
        var tekst = waarde(veld);
        if (tekst.isEmpty()) {
            fout(veld, "vul dit in");
        } else if (tekst.length() > hoogstens) {
            fout(veld, "is te lang; hoogstens %d tekens".formatted(hoogstens));
        } else if (ONZICHTBAAR.matcher(tekst).find()) {
            fout(veld, "bevat een teken dat niet zichtbaar is; haal het weg");
        }
        return tekst;
    }

    /** A text that may stay empty, and then it is null; a fault is noted when it is longer than this. */
    public String vrijeTekst(String veld, int hoogstens) {
        return waarde(veld).isEmpty() ? null : tekst(veld, hoogstens);
    }

    /** A whole number from 0 that has to be filled in; thousands dots are taken out. Null and a fault when it is no such number. */
    public Integer aantal(String veld, int hoogstens) {
        var tekst = waarde(veld).replaceAll("(?<=^\\d{1,3}|\\.\\d{3})\\.(?=\\d{3}(\\.|$))", "");
        if (tekst.isEmpty()) {
            fout(veld, "vul dit in");
            return null;
        }
        if (!tekst.matches("[0-9]{1,10}") || Long.parseLong(tekst) > hoogstens) {
            fout(veld, "'%s' is geen aantal van 0 tot en met %s".formatted(kort(tekst), Opmaak.getal(hoogstens)));
            return null;
        }
        return Integer.valueOf(tekst);
    }

    /** Notes a fault; with an empty name it is about the form as a whole. */
    public void fout(String veld, String reden) {
        fouten.add(new Fout(veld, reden));
    }

    /** Notes what a core objects to, each at its field. */
    public void noteer(Collection<Bezwaar> bezwaren) {
        bezwaren.forEach(bezwaar -> noteer(bezwaar.veld(), bezwaar.reden()));
    }

    /** As {@link #fout}, of a reason that a core gives: it tells days as a computer does, a page as people do. */
    public void noteer(String veld, String reden) {
        fout(veld, Opmaak.metDagenVoluit(reden));
    }

    public boolean heeftFouten() {
        return !fouten.isEmpty();
    }

    /** All faults, in the order of reading. */
    public List<Fout> fouten() {
        return List.copyOf(fouten);
    }

    /**
     * What a page answers to a form that was sent: itself again with what is wrong (400), or on to where a reader sees what was recorded (303).
     *
     * @param pagina the page with this form in it; made only when something is wrong
     * @param verder an address, from the root of the service on; asked only when nothing is wrong
     */
    public Response antwoord(Supplier<String> pagina, Supplier<String> verder) {
        return heeftFouten()
                ? Response.status(Response.Status.BAD_REQUEST)
                        .entity(pagina.get())
                        .build()
                : Response.seeOther(URI.create(verder.get())).build();
    }

    /** What is wrong with this field or with a part of it ({@code delen[1].naar} is a part of {@code delen}). */
    public List<String> redenen(String veld) {
        return fouten.stream()
                .filter(fout -> fout.veld().equals(veld) || fout.veld().startsWith(veld + "["))
                .map(Fout::reden)
                .toList();
    }

    /** The name of a field in one of several rows: "naar-2". */
    public String veld(String naam, int regel) {
        return naam + "-" + regel;
    }

    /** The label of a field, as the page shows it and as the summary of the faults names the field. Of more labels the first counts. */
    public String label(String veld, String label) {
        labels.putIfAbsent(veld, label);
        return label;
    }

    /** As {@link #label(String, String)}, of a field in one of several rows; the summary says in which. */
    public String label(String naam, int regel, String label) {
        labels.putIfAbsent(veld(naam, regel), label + " (" + regel + ")");
        return label;
    }

    /**
     * How the page calls the field of this fault; as the field itself is named when the page gives it no label. The summary stands above the
     * fields, so the label is looked up only when the page is written out, and by then every part of it was made.
     */
    public Object naam(Fout fout) {
        return new Object() {
            @Override
            public String toString() {
                return labels.getOrDefault(fout.veld(), labels.getOrDefault(anker(fout), fout.veld()));
            }
        };
    }

    /** Where on the page the field of this fault stands. */
    public String anker(Fout fout) {
        return fout.veld().split("\\[", 2)[0];
    }

    private <T> T lees(String veld, Class<T> soort) {
        try {
            return TextForms.of(soort).orElseThrow().apply(waarde(veld));
        } catch (IllegalArgumentException e) {
            fout(veld, e.getMessage());
            return null;
        }
    }

    private static String kort(String tekst) {
        return tekst.length() > 40 ? tekst.substring(0, 40) + "…" : tekst;
    }
}
