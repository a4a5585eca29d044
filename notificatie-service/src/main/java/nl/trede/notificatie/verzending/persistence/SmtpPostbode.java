// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verzending.persistence;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import nl.trede.notificatie.verwerking.Verwerkingslogboek;
import nl.trede.notificatie.verzending.Bericht;
import nl.trede.notificatie.verzending.Bezorging;
import nl.trede.notificatie.verzending.Postbode;
import org.jboss.logging.Logger;

/**
 * Hands mails to the SMTP server. A refusal that the server answered, or a server that is not there, is certain; anything else (a
 * connection that broke, an answer that did not come) is not.
 */
@ApplicationScoped
class SmtpPostbode implements Postbode {

    private static final Logger LOG = Logger.getLogger(SmtpPostbode.class);
    /** An SMTP refusal: "550 5.1.1 no such user". */
    private static final Pattern ANTWOORD = Pattern.compile("\\b[45]\\d\\d[ -]");

    private final Mailer mailer;
    private final Verwerkingslogboek logboek;

    SmtpPostbode(Mailer mailer, Verwerkingslogboek logboek) {
        this.mailer = mailer;
        this.logboek = logboek;
    }

    @Override
    public Bezorging bezorg(Bericht bericht) {
        return logboek.leg(Verwerkingslogboek.MAILEN, bericht.aan(), () -> verstuur(bericht));
    }

    private Bezorging verstuur(Bericht bericht) {
        var mail = Mail.withText(bericht.aan(), bericht.onderwerp(), bericht.tekst())
                // one letter, one number: a mail server that gets it twice can tell
                .addHeader("Message-ID", "<brief-" + bericht.brief() + "@trede>")
                .addAttachment(bericht.bestandsnaam(), bericht.pdf(), "application/pdf");
        try {
            mailer.send(mail);
            return new Bezorging.Aangenomen();
        } catch (RuntimeException e) {
            LOG.warnf("Letter %s not mailed: %s", bericht.brief(), e.toString());
            return zeker(e) ? new Bezorging.Geweigerd(reden(e)) : new Bezorging.Onbekend(reden(e));
        }
    }

    private static boolean zeker(Throwable fout) {
        for (var oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof ConnectException
                    || oorzaak instanceof UnknownHostException
                    || oorzaak.getMessage() != null
                            && ANTWOORD.matcher(oorzaak.getMessage()).find()) {
                return true;
            }
        }
        return false;
    }

    private static String reden(Throwable fout) {
        var oorzaak = fout;
        while (oorzaak.getCause() != null) {
            oorzaak = oorzaak.getCause();
        }
        return "De mailserver nam het bericht niet aan: " + oorzaak.getMessage();
    }
}
