package fr.compteformation.platform.security.admission;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.site.StaticPages;

/**
 * The page of those who wait, in both languages.
 */
final class WaitingPage {

	private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

	private final String page;

	WaitingPage(StaticPages texts) {
		this.page = texts.page("queue");
	}

	/**
	 * The page for somebody.
	 * @param entering everyone who came before may enter
	 */
	String of(Instant cameAt, Instant entering) {
		return this.page.replace("{cameAt.fr}", at(cameAt, FRENCH))
			.replace("{entering.fr}", at(entering, FRENCH))
			.replace("{cameAt.en}", at(cameAt, ENGLISH))
			.replace("{entering.en}", at(entering, ENGLISH));
	}

	private static String at(Instant moment, DateTimeFormatter format) {
		return format.format(moment.atZone(PortalTime.ZONE)).replace(' ', '\u00a0');
	}

}
