// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

/**
 * Where in a long list the reader is; included as {@code {#include trede/bladeren blad=blad /}}.
 *
 * @param pagina from 1
 * @param paginaGrootte rows a page
 * @param totaal rows in all
 * @param adres the page's own address with its other query parameters, without {@code pagina}; may hold a question
 *     mark already
 */
public record Bladeren(int pagina, int paginaGrootte, long totaal, String adres) {

    /** At least one page, also of an empty list. */
    public long paginas() {
        return Math.max(1, (totaal + paginaGrootte - 1) / paginaGrootte);
    }

    public boolean heeftVorige() {
        return pagina > 1;
    }

    public boolean heeftVolgende() {
        return pagina < paginas();
    }

    public String vorige() {
        return adres(pagina - 1);
    }

    public String volgende() {
        return adres(pagina + 1);
    }

    private String adres(int andere) {
        return adres + (adres.contains("?") ? "&" : "?") + "pagina=" + andere;
    }
}
