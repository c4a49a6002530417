package fr.compteformation.platform.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Hours of training, as rights were counted until 2018 and as people still think of them.
 *
 * @param minutes the time in whole minutes; negative when rights are taken
 */
public record Hours(long minutes) {

	/**
	 * Hours as employers write them, such as 803.5; what is less than a minute is cut.
	 */
	public static Hours of(BigDecimal hours) {
		return new Hours(hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.DOWN).longValueExact());
	}

	/**
	 * What an amount is worth in hours; what is less than a minute is cut, so that nobody
	 * is promised more.
	 * @param hour what an hour is worth
	 */
	public static Hours worth(Euros amount, Euros hour) {
		return new Hours(Math.multiplyExact(amount.cents(), 60) / hour.cents());
	}

	/** The time as people of that language write it, such as "232 h 20" or "33 h". */
	public String formatted(Locale locale) {
		boolean french = locale.getLanguage().equals("fr");
		long rest = Math.abs(this.minutes % 60);
		String hours = NumberFormat.getIntegerInstance(french ? Locale.FRANCE : Locale.UK)
			.format(Math.abs(this.minutes / 60));
		String written = (this.minutes < 0 ? Signs.of(-1, Locale.ROOT) : "") + hours + "\u00a0h";
		if (rest == 0) {
			return written;
		}
		return french ? written + "\u00a0%02d".formatted(rest) : written + "\u00a0" + rest + "\u00a0min";
	}

	/**
	 * The time with the sign of what it does to an account, such as "+ 33 h 20"; zero has
	 * none.
	 */
	public String signed(Locale locale) {
		return Signs.of(this.minutes, locale) + new Hours(Math.abs(this.minutes)).formatted(locale);
	}

}
