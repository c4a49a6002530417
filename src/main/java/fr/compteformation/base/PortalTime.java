package fr.compteformation.base;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * How the portal tells a moment to a person: always in metropolitan France's time,
 * because a deadline has one last hour, and in English as on this side of the ocean,
 * where 5:42 is not the afternoon.
 */
public final class PortalTime {

	public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

	private PortalTime() {
	}

	/** The day in full, such as "samedi 5 décembre 2026". */
	public static String day(Instant instant, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
			.withLocale(written(locale))
			.format(instant.atZone(ZONE));
	}

	/** The hour and minute, such as "17:42". */
	public static String hour(Instant instant, Locale locale) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(written(locale))
			.format(instant.atZone(ZONE));
	}

	private static Locale written(Locale locale) {
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

}
