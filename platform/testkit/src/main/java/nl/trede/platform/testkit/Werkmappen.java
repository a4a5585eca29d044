// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, good and bad. */
public final class Werkmappen {

    private static final String KOP = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RIJEN =
            """
            <row r="1"><c r="A1" t="inlineStr"><is><t>Gemeente</t></is></c><c r="B1" t="inlineStr"><is><t>Taakstelling</t></is></c></row>
            <row r="2"><c r="A2" t="inlineStr"><is><t>Almere</t></is></c><c r="B2"><v>216</v></c></row>
            <row r="3"><c r="A3" t="inlineStr"><is><t>Zeewolde</t></is></c><c r="B3"><f>12*2</f><v>24</v></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>Dronten</t></is></c><c r="B4"><v>1.234</v></c></row>
            """;

    /** A workbook that must not be opened. */
    public enum Slecht {
        GEEN_ZIP("geen XLSX"),
        WEL_ZIP_GEEN_WERKMAP("geen XLSX"),
        OUD_EXCEL("oude Excel"),
        MACRO_DEEL("macro"),
        MACRO_SOORT("macro"),
        BOM("te groot"),
        BUITEN_ZICHZELF("buiten zichzelf"),
        VERRE_KOLOM("kolommen"),
        KAPOT("beschadigd");

        private final String reden;

        Slecht(String reden) {
            this.reden = reden;
        }

        public String reden() {
            return reden;
        }

        public byte[] inhoud() {
            var delen = delen(RIJEN);
            switch (this) {
                case GEEN_ZIP -> {
                    return "gemeente;aantal".getBytes(StandardCharsets.UTF_8);
                }
                case OUD_EXCEL -> {
                    return new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
                }
                case WEL_ZIP_GEEN_WERKMAP -> delen.remove("xl/workbook.xml");
                case MACRO_DEEL -> delen.put("xl/vbaProject.bin", "x");
                case MACRO_SOORT ->
                    delen.merge(
                            "[Content_Types].xml",
                            "<!-- application/vnd.ms-excel.sheet.macroEnabled.main+xml -->",
                            String::concat);
                case BOM -> delen.put("xl/media/groot.xml", " ".repeat(20 * 1024 * 1024));
                case BUITEN_ZICHZELF ->
                    delen.put(
                            "xl/worksheets/sheet1.xml",
                            KOP
                                    + "<!DOCTYPE x [<!ENTITY e SYSTEM"
                                    + " \"file:///etc/hostname\">]><worksheet>&e;</worksheet>");
                case VERRE_KOLOM ->
                    delen.put("xl/worksheets/sheet1.xml", blad("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
                default -> delen.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c");
            }
            return zip(delen);
        }
    }

    private Werkmappen() {}

    /** Three gemeenten: a number, a formula and a fraction; it says nothing about how cells look. */
    public static byte[] goed() {
        var delen = delen(RIJEN);
        delen.remove("xl/styles.xml");
        delen.computeIfPresent(
                "[Content_Types].xml",
                (naam, inhoud) -> inhoud.replaceAll("<Override PartName=\"/xl/styles[^>]*>", ""));
        return zip(delen);
    }

    /**
     * A workbook with one sheet.
     *
     * @param rijen cells are texts, numbers or days; null for none
     */
    public static byte[] van(List<List<Object>> rijen) {
        return zip(delen(tekst(rijen)));
    }

    /** A workbook of which the one sheet is this, whether or not it is XML. */
    public static byte[] metBlad(String inhoud) {
        var delen = delen("");
        delen.put("xl/worksheets/sheet1.xml", inhoud);
        return zip(delen);
    }

    /** As {@link #van(List)}, with a second sheet "Verborgen" that cannot be seen. */
    public static byte[] van(List<List<Object>> rijen, List<List<Object>> verborgen) {
        var delen = delen(tekst(rijen));
        delen.put("xl/worksheets/sheet2.xml", blad(tekst(verborgen)));
        delen.computeIfPresent(
                "xl/workbook.xml",
                (naam, inhoud) -> inhoud.replace(
                        "</sheets>",
                        "<sheet name=\"Verborgen\" sheetId=\"2\" state=\"hidden\" r:id=\"r3\"/></sheets>"));
        delen.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (naam, inhoud) -> inhoud.replace(
                        "</Relationships>",
                        "<Relationship Id=\"r3\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                                + " Target=\"worksheets/sheet2.xml\"/></Relationships>"));
        return zip(delen);
    }

    private static String tekst(List<List<Object>> rijen) {
        var tekst = new StringBuilder();
        for (int i = 0; i < rijen.size(); i++) {
            tekst.append("<row r=\"%d\">".formatted(i + 1));
            for (int j = 0; j < rijen.get(i).size(); j++) {
                tekst.append(cel((char) ('A' + j) + "" + (i + 1), rijen.get(i).get(j)));
            }
            tekst.append("</row>");
        }
        return tekst.toString();
    }

    private static String cel(String plaats, Object waarde) {
        if (waarde == null) {
            return "";
        }
        if (waarde instanceof LocalDate dag) {
            return "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
                    .formatted(plaats, ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), dag));
        }
        return waarde instanceof Number
                ? "<c r=\"%s\"><v>%s</v></c>".formatted(plaats, waarde)
                : "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                        .formatted(
                                plaats, waarde.toString().replace("&", "&amp;").replace("<", "&lt;"));
    }

    private static Map<String, String> delen(String rijen) {
        var delen = new LinkedHashMap<String, String>();
        delen.put(
                "[Content_Types].xml",
                KOP + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override"
                        + " PartName=\"/xl/styles.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
        delen.put(
                "_rels/.rels",
                KOP
                        + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"xl/workbook.xml\"/></Relationships>");
        delen.put(
                "xl/workbook.xml",
                KOP + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"Bijlage A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        delen.put(
                "xl/_rels/workbook.xml.rels",
                KOP
                        + "<Relationships"
                        + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                        + " Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\""
                        + " Target=\"styles.xml\"/></Relationships>");
        delen.put(
                "xl/styles.xml",
                KOP
                        + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts"
                        + " count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><cellXfs"
                        + " count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\""
                        + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        delen.put("xl/worksheets/sheet1.xml", blad(rijen));
        return delen;
    }

    private static String blad(String rijen) {
        return KOP + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rijen + "</sheetData></worksheet>";
    }

    private static byte[] zip(Map<String, String> delen) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
