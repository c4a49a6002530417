package fr.compteformation.platform.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Training hours: the unit of rights until 2018, which many people still use.
 *
 * @param minutes the time in whole minutes; negative for a debit
 */
public record Hours(long minutes) {

	/**
	 * Converts decimal hours as employers write them, such as 803.5; rounds down to the
	 * minute.
	 */
	public static Hours of(BigDecimal hours) {
		return new Hours(hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.DOWN).longValueExact());
	}

	/**
	 * Converts an amount into hours; rounds down to the minute, so that the portal never
	 * promises too much.
	 * @param hour the value of one hour
	 */
	public static Hours worth(Euros amount, Euros hour) {
		return new Hours(Math.multiplyExact(amount.cents(), 60) / hour.cents());
	}

	/** Formats the time for a language, such as "232 h 20" or "33 h". */
	public String formatted(Locale locale) {
		boolean french = locale.getLanguage().equals("fr");
		long rest = Math.abs(this.minutes % 60);
		String hours = NumberFormat.getIntegerInstance(french ? Locale.FRANCE : Locale.UK)
			.format(Math.abs(this.minutes / 60))
			.replace('\u202f', '\u00a0');
		String written = (this.minutes < 0 ? Signs.of(-1, Locale.ROOT) : "") + hours + "\u00a0h";
		if (rest == 0) {
			return written;
		}
		return french ? written + "\u00a0%02d".formatted(rest) : written + "\u00a0" + rest + "\u00a0min";
	}

	/** The time with a sign, such as "+ 33 h 20"; zero has no sign. */
	public String signed(Locale locale) {
		return Signs.of(this.minutes, locale) + new Hours(Math.abs(this.minutes)).formatted(locale);
	}

}
