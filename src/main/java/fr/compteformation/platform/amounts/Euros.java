package fr.compteformation.platform.amounts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * An amount of money.
 *
 * @param cents the amount in cents; negative when it is owed
 */
public record Euros(long cents) implements Comparable<Euros> {

	public static final Euros ZERO = new Euros(0);

	public Euros plus(Euros other) {
		return new Euros(Math.addExact(this.cents, other.cents));
	}

	public Euros minus(Euros other) {
		return new Euros(Math.subtractExact(this.cents, other.cents));
	}

	/** Formats the amount for a language, such as "1 810,00 €". */
	public String formatted(Locale locale) {
		NumberFormat format = NumberFormat.getCurrencyInstance(switch (locale.getLanguage()) {
			case "fr" -> Locale.FRANCE;
			case "en" -> Locale.UK;
			default -> locale;
		});
		format.setCurrency(Currency.getInstance("EUR"));
		// The font has no glyph for the narrow space that French formats contain.
		return format.format(BigDecimal.valueOf(this.cents, 2)).replace('\u202f', '\u00a0');
	}

	/** The short form, without cents when there are none, such as "500 €". */
	public String brief(Locale locale) {
		String written = formatted(locale);
		return (this.cents % 100 == 0) ? written.replaceFirst("[.,]00(?!\\d)", "") : written;
	}

	/**
	 * The amount with a sign, such as "+ 500,00 €" or "− 1 200,00 €"; zero has no sign.
	 */
	public String signed(Locale locale) {
		String written = new Euros(Math.abs(this.cents)).formatted(locale);
		return Signs.of(this.cents, locale) + written;
	}

	@Override
	public int compareTo(Euros other) {
		return Long.compare(this.cents, other.cents);
	}

}
