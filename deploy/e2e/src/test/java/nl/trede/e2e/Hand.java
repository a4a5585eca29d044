// SPDX-License-Identifier: EUPL-1.2
package nl.trede.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How someone works with a page: with a mouse, or with the keys only. */
interface Hand {

    /** Presses a link or a button. */
    void klik(Locator wat);

    /** Types into a field, in the place of what was there. */
    void vul(Locator veld, String tekst);

    /** Chooses in a list by what can be read there. */
    void kies(Locator lijst, String tekst);

    static Hand muis() {
        return new Hand() {
            @Override
            public void klik(Locator wat) {
                wat.click();
            }

            @Override
            public void vul(Locator veld, String tekst) {
                veld.fill(tekst);
            }

            @Override
            public void kies(Locator lijst, String tekst) {
                lijst.selectOption(tekst);
            }
        };
    }

    /** Tab, letters and Enter; fails when the focus cannot get somewhere or cannot be seen there. */
    static Hand toetsen(Page page) {
        return new Hand() {
            @Override
            public void klik(Locator wat) {
                naar(wat);
                page.keyboard().press("Enter");
                page.waitForLoadState();
            }

            @Override
            public void vul(Locator veld, String tekst) {
                naar(veld);
                page.keyboard().press("Control+A");
                page.keyboard().type(tekst);
            }

            @Override
            public void kies(Locator lijst, String tekst) {
                naar(lijst);
                page.keyboard().type(tekst);
            }

            private void naar(Locator doel) {
                doel.waitFor();
                for (int sprong = 0; sprong < 400; sprong++) {
                    if ((boolean) doel.evaluate("e => e === document.activeElement")) {
                        zichtbaar(doel);
                        return;
                    }
                    page.keyboard().press("Tab");
                }
                throw new AssertionError("Met Tab is niet te bereiken: " + doel);
            }

            private void zichtbaar(Locator doel) {
                boolean zichtbaar = (boolean)
                        doel.evaluate(
                                """
                        e => {
                            const stijl = getComputedStyle(e);
                            const vak = e.getBoundingClientRect();
                            return (stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2 || stijl.boxShadow !== 'none')
                                && vak.bottom > 0 && vak.top < innerHeight;
                        }""");
                if (!zichtbaar) {
                    throw new AssertionError("De focus is niet te zien op " + doel);
                }
            }
        };
    }
}
