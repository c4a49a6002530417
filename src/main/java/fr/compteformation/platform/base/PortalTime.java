package fr.compteformation.platform.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Formats dates and times. Always in the time zone of metropolitan France, because a
 * deadline must have one last hour; in English in British style with a 24-hour clock,
 * because 5:42 would be ambiguous.
 */
public final class PortalTime {

	public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

	private PortalTime() {
	}

	/** Today’s date in France, whatever the time zone of the server. */
	public static LocalDate today(Clock clock) {
		return dayOf(clock.instant());
	}

	/** The day in full, such as "samedi 5 décembre 2026". */
	public static String day(Instant instant, Locale locale) {
		return day(dayOf(instant), locale);
	}

	/** A day in full, such as "samedi 5 décembre 2026". */
	public static String day(LocalDate day, Locale locale) {
		return written(day, DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL), locale);
	}

	/** The date in France at an instant. */
	public static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZONE);
	}

	/** The hour and minute, such as "17:42". */
	public static String hour(Instant instant, Locale locale) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(written(locale))
			.format(instant.atZone(ZONE));
	}

	/** The date in full, such as "1er janvier 2019". */
	public static String date(LocalDate date, Locale locale) {
		return written(date, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), locale);
	}

	/** The date where room is short, such as "2 févr. 2026", with no-break spaces. */
	public static String shortDate(LocalDate date, Locale locale) {
		return written(date, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), locale).replace(' ', '\u00a0');
	}

	/** The month, such as "mai 2026". */
	public static String month(LocalDate date, Locale locale) {
		return DateTimeFormatter.ofPattern("MMMM yyyy", written(locale)).format(date);
	}

	// French writes the first of a month as an ordinal (“1er”), which the JDK formats do
	// not.
	private static String written(LocalDate date, DateTimeFormatter format, Locale locale) {
		String written = format.withLocale(written(locale)).format(date);
		return (locale.getLanguage().equals("fr") && date.getDayOfMonth() == 1) ? written.replaceFirst("\\b1 ", "1er ")
				: written;
	}

	private static Locale written(Locale locale) {
		return locale.getLanguage().equals("en") ? Locale.UK : locale;
	}

}
