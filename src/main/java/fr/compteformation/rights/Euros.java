package fr.compteformation.rights;

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

	/** The amount as people of that language write it, such as "1 810,00 €". */
	public String formatted(Locale locale) {
		NumberFormat format = NumberFormat
			.getCurrencyInstance(locale.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK);
		format.setCurrency(Currency.getInstance("EUR"));
		return format.format(BigDecimal.valueOf(this.cents, 2));
	}

	@Override
	public int compareTo(Euros other) {
		return Long.compare(this.cents, other.cents);
	}

}
