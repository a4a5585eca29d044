// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.brief.persistence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.trede.notificatie.brief.Brief;

/** A letter as it was sent, byte for byte, with the hashes that prove it. Never updated. */
@Entity
@Table(name = "verzonden_brief")
class VerzondenBriefEntity extends PanacheEntityBase {

    @Id
    UUID brief;

    LocalDate verzonden;
    String html;
    String htmlSha256;
    byte[] pdf;
    String pdfSha256;

    static VerzondenBriefEntity van(Brief brief, byte[] pdf) {
        var rij = new VerzondenBriefEntity();
        rij.brief = brief.id();
        rij.verzonden = brief.verzonden();
        rij.html = brief.tekst().html();
        rij.htmlSha256 = sha256(rij.html.getBytes(StandardCharsets.UTF_8));
        rij.pdf = pdf;
        rij.pdfSha256 = sha256(pdf);
        return rij;
    }

    private static String sha256(byte[] inhoud) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
