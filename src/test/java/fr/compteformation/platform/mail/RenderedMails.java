package fr.compteformation.platform.mail;

import java.util.Locale;

import org.thymeleaf.context.Context;

import fr.compteformation.platform.site.SiteSettings;

/**
 * Renders emails without the portal.
 */
public final class RenderedMails {

	private RenderedMails() {
	}

	/**
	 * The text of an email without the layout.
	 * @param format {@code txt} or {@code html}
	 */
	public static String render(MailTemplate template, String language, String format, Record model) {
		String html = new MailConfiguration().mailTemplates(SiteSettings.unnamed())
			.process("%s_%s".formatted(template.fileName(), language),
					new Context(Locale.of(language), Variables.of(model)));
		return format.equals("txt") ? TextPart.ofFragment(html) : html;
	}

}
