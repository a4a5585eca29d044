// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which part of a list is asked, as {@code @BeanParam}: pages count from 1. A wrong value is a 400 that names every
 * wrong parameter.
 */
public class Paging {

    private static final int STANDARD = 500;
    private static final int MAX = 1000;
    private static final int LAST = 1_000_000;

    @QueryParam("pagina")
    @Parameter(
            description = "De pagina, vanaf 1.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1"))
    String pagina;

    @QueryParam("paginaGrootte")
    @Parameter(
            description = "Het aantal op een pagina.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "500"))
    String paginaGrootte;

    /** From 1. */
    public int pagina() {
        check();
        return read(pagina, 1);
    }

    /** 1 to 1000, 500 when not asked. */
    public int paginaGrootte() {
        check();
        return read(paginaGrootte, STANDARD);
    }

    /** How many rows lie before this page. */
    public int offset() {
        return (pagina() - 1) * paginaGrootte();
    }

    /** The page of a list on a screen that is nearest to the one asked for: from 1 to the last that an API may ask for. */
    public static int bladzijde(int gevraagd) {
        return Math.max(1, Math.min(gevraagd, LAST));
    }

    private void check() {
        var fouten = fouten(naam -> naam.equals("pagina") ? pagina : paginaGrootte);
        if (!fouten.isEmpty()) {
            throw Problem.ongeldig(fouten);
        }
    }

    /** What is wrong with the two parameters, given their texts; null or empty text means not asked. */
    static List<Fout> fouten(UnaryOperator<String> parameters) {
        var fouten = new ArrayList<Fout>();
        check("pagina", parameters.apply("pagina"), LAST, fouten);
        check("paginaGrootte", parameters.apply("paginaGrootte"), MAX, fouten);
        return fouten;
    }

    private static void check(String naam, String text, int max, List<Fout> fouten) {
        try {
            int value = read(text, 1);
            if (value < 1 || value > max) {
                fouten.add(new Fout(naam, "moet liggen tussen 1 en " + max));
            }
        } catch (IllegalArgumentException e) {
            fouten.add(new Fout(naam, e.getMessage()));
        }
    }

    private static int read(String text, int standard) {
        return text == null || text.isEmpty()
                ? standard
                : TextForms.of(Integer.class).orElseThrow().apply(text);
    }
}
