package fr.compteformation.platform.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.NoBreakSpaces;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.site.SiteStyle;
import fr.compteformation.platform.site.SiteTexts;

/**
 * Renders an email: the HTML part from its template, inside the common layout ({@code
 * mail/layout.html}), and the text part from the HTML part.
 */
@Component
class Letters {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	/**
	 * Fills the preview in a list of emails, which would go on with the name and the
	 * account number.
	 */
	private static final String BLANK = "&#847;&zwnj;&nbsp;".repeat(80);

	private final ITemplateEngine templates;

	private final MessageSource texts;

	private final SiteTexts site;

	private final SiteStyle style;

	private final PortalSettings settings;

	private final AwaitingCount awaiting;

	private final Clock clock;

	Letters(ITemplateEngine mailTemplates, MessageSource portalTexts, SiteTexts site, SiteStyle style,
			PortalSettings settings, AwaitingCount awaiting, Clock clock) {
		this.templates = mailTemplates;
		this.texts = portalTexts;
		this.site = site;
		this.style = style;
		this.settings = settings;
		this.awaiting = awaiting;
		this.clock = clock;
	}

	/** Writes headers and both parts; the Message-ID is the same on each attempt. */
	MimeMessage write(MimeMessage message, UUID id, String kind, Mail mail) throws MessagingException {
		Locale locale = this.site.languageOf("mail/" + kind, ".html", mail.locale());
		// No parameters: subjects are visible on locked screens.
		String subject = text("mail." + kind + ".subject", locale);
		String html = render(kind, mail, locale, details(mail, subject, locale));
		message.setHeader("Message-ID", "<%s@%s>".formatted(id, this.settings.publicUrl().getHost()));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", locale.getLanguage());
		message.setSentDate(Date.from(this.clock.instant()));
		message.setFrom(sender(locale));
		message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value()));
		message.setSubject(subject, UTF_8);
		// The preferred part comes last (RFC 2046, 5.1.4).
		message.setContent(new MimeMultipart("alternative", part(TextPart.of(html), "plain"), part(html, "html")));
		return message;
	}

	private Map<String, Object> details(Mail mail, String subject, Locale locale) {
		Map<String, Object> details = new HashMap<>(mail.details());
		details.putAll(this.style.ofMails());
		details.put("subject", subject);
		details.put("portal", this.settings.publicUrl());
		details.put("portalName", text("mail.sender", locale));
		details.put("blank", BLANK);
		details.put("contact", this.settings.link(SharedPages.CONTACT));
		details.put("awaiting", awaiting(mail, locale));
		details.put("awaitingPage", this.settings.link(SharedPages.RIGHTS));
		details.put("footer", text("site.notice", locale));
		return details;
	}

	private InternetAddress sender(Locale locale) {
		try {
			return new InternetAddress(this.settings.mailFrom().value(), text("mail.sender", locale), UTF_8);
		}
		catch (UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private String render(String kind, Mail mail, Locale locale, Map<String, Object> details) {
		String template = "%s_%s".formatted(kind, locale.getLanguage());
		String unnamed = this.templates.process(template, new Context(locale, Preheader.unnamed(mail)));
		Context context = new Context(locale, details);
		context.setVariable("content", NoBreakSpaces.in(this.templates.process(template, context), locale));
		context.setVariable("preheader", NoBreakSpaces.in(Preheader.of(unnamed, locale), locale));
		return this.templates.process("layout", context);
	}

	// A number alone: an email says nothing about a person.
	private String awaiting(Mail mail, Locale locale) {
		int count = (mail.counted() != null) ? this.awaiting.of(mail.counted()) : 0;
		return (count > 0) ? text("mail.awaiting", locale, count) : "";
	}

	private String text(String key, Locale locale, Object... parameters) {
		return this.texts.getMessage(key, parameters, locale);
	}

	private static MimeBodyPart part(String content, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(content, UTF_8, subtype);
		return part;
	}

}
