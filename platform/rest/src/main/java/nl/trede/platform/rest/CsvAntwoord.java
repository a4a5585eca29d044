// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.rest;

import org.jboss.resteasy.reactive.RestResponse;

/** A table that a browser saves and a spreadsheet opens. */
public final class CsvAntwoord {

    /** For {@code @Produces}: who asks nothing in particular gets JSON. */
    public static final String SOORT = "text/csv;qs=0.5";

    private CsvAntwoord() {}

    /** @param naam of the file, without extension: letters, digits and hyphens */
    public static RestResponse<String> van(String naam, String csv) {
        return RestResponse.ResponseBuilder.ok(csv)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + naam + ".csv\"")
                .build();
    }
}
