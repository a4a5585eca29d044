// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak.web;

/** The styles of a letter as an OpenDocument text: named, so that a word processor shows headings, lists and tables as such. */
final class Tekststijlen {

    static final String NAMEN =
            """
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" \
            xmlns:xlink="http://www.w3.org/1999/xlink" \
            xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3\"""";

    private static final String LETTER =
            "<office:font-face-decls><style:font-face style:name=\"Liberation Sans\" svg:font-family=\"'Liberation"
                    + " Sans'\" style:font-family-generic=\"swiss\"/></office:font-face-decls>";

    /** The subject hangs beside its label, as the lines of the reference do. */
    private static final String ONDERWERP = " fo:margin-left=\"3.8cm\" fo:text-indent=\"-3.8cm\"><style:tab-stops>"
            + "<style:tab-stop style:position=\"3.8cm\"/></style:tab-stops></style:paragraph-properties>";

    private Tekststijlen() {}

    /** @param merk stands above every page until the letter was sent; null on the letter itself */
    static String alle(String merk) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-styles %s>%s
                <office:styles>
                <style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.21cm" fo:orphans="2" fo:widows="2"/><style:text-properties style:font-name="Liberation Sans" fo:font-size="10pt" fo:language="nl" fo:country="NL"/></style:default-style>
                <style:style style:name="Standard" style:family="paragraph" style:class="text"/>
                <style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard" style:class="text"/>
                <style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard" style:next-style-name="Text_20_body" style:class="text"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
                %s
                <style:style style:name="Afzender" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-size="17pt" fo:font-weight="bold" fo:color="#1f3a4d"/></style:style>
                <style:style style:name="Regel" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm" fo:margin-left="3.8cm" fo:text-indent="-3.8cm"><style:tab-stops><style:tab-stop style:position="3.8cm"/></style:tab-stops></style:paragraph-properties></style:style>
                <style:style style:name="Bovenregel" style:family="paragraph" style:parent-style-name="Regel"><style:paragraph-properties fo:margin-top="0.8cm" fo:margin-bottom="0cm"/></style:style>
                <style:style style:name="Slotalinea" style:family="paragraph" style:parent-style-name="Text_20_body"><style:paragraph-properties fo:keep-with-next="always"/></style:style>
                <style:style style:name="Groet" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/></style:style>
                <style:style style:name="Rollen" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="1.8cm"><style:tab-stops><style:tab-stop style:position="7.5cm"/></style:tab-stops></style:paragraph-properties></style:style>
                <style:style style:name="Bijschrift" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" fo:margin-bottom="0.1cm"/><style:text-properties fo:font-size="8.5pt" fo:color="#444444"/></style:style>
                <style:style style:name="Table_20_Contents" style:display-name="Table Contents" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0cm"/><style:text-properties fo:font-size="9pt"/></style:style>
                <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="Getal" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="end"/></style:style>
                <style:style style:name="Getalkop" style:family="paragraph" style:parent-style-name="Table_20_Heading"><style:paragraph-properties fo:text-align="end"/></style:style>
                <style:style style:name="Footnote" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:text-properties fo:font-size="8pt"/></style:style>
                <style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="8pt" fo:font-weight="bold"/></style:style>
                <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties fo:text-align="end"/><style:text-properties fo:font-size="8pt" fo:color="#444444"/></style:style>
                <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
                <style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text"><style:text-properties fo:color="#0b4a75" style:text-underline-style="solid"/></style:style>
                <text:outline-style style:name="Outline">%s</text:outline-style>
                <text:list-style style:name="Opsomming"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.4cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>
                <text:notes-configuration text:note-class="footnote" style:num-format="1" style:num-suffix=" " text:start-value="0" text:footnotes-position="page"/>
                </office:styles>
                <office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2.4cm" fo:margin-left="2.8cm" fo:margin-right="2.2cm"/><style:footer-style><style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">%s<style:footer><text:p text:style-name="Footer">Pagina <text:page-number text:select-page="current"/> van <text:page-count/></text:p></style:footer></style:master-page></office:master-styles>
                </office:document-styles>
                """
                .formatted(
                        NAMEN,
                        LETTER,
                        kop(1, "11pt", ONDERWERP) + kop(2, "10.5pt", "/>") + kop(3, "10pt", "/>"),
                        zonderNummer(1) + zonderNummer(2) + zonderNummer(3),
                        merk == null
                                ? ""
                                : "<style:header><text:p text:style-name=\"Header\">" + Tekstdocument.xml(merk)
                                        + "</text:p></style:header>");
    }

    /** Without this a word processor numbers the headings. */
    private static String zonderNummer(int niveau) {
        return "<text:outline-level-style text:level=\"%d\" style:num-format=\"\"/>".formatted(niveau);
    }

    private static String kop(int niveau, String grootte, String inspringen) {
        return ("<style:style style:name=\"Heading_20_%1$d\" style:display-name=\"Heading %1$d\""
                        + " style:family=\"paragraph\" style:parent-style-name=\"Heading\" style:next-style-name=\"Text_20_body\""
                        + " style:default-outline-level=\"%1$d\" style:class=\"text\"><style:paragraph-properties"
                        + " fo:margin-top=\"0.4cm\" fo:keep-with-next=\"always\"%3$s<style:text-properties fo:font-size=\"%2$s\""
                        + " fo:font-weight=\"bold\"/></style:style>")
                .formatted(niveau, grootte, inspringen);
    }
}
