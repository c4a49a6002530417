package fr.compteformation.platform.mail;

import java.util.Locale;

import org.thymeleaf.context.Context;

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
		return new MailConfiguration().mailTemplates()
			.process("%s_%s.%s".formatted(template.fileName(), language, format),
					new Context(Locale.of(language), Variables.of(model)));
	}

}
