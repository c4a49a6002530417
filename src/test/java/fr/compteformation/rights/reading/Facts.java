package fr.compteformation.rights.reading;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a document of the test set states.
 */
final class Facts {

	private final Sheet sheet;

	private final String title;

	private final String first;

	private final String family;

	private final BigDecimal balance;

	private final String date;

	private final String month;

	Facts(String person, String balance, String date, String month) throws IOException {
		String[] parts = person.split("\\|");
		this.title = parts[0];
		this.first = parts[1];
		this.family = parts[2];
		this.balance = new BigDecimal(balance);
		this.date = date;
		this.month = month;
		this.sheet = new Sheet();
	}

	Sheet sheet() {
		return this.sheet;
	}

	String first() {
		return this.first;
	}

	String family() {
		return this.family.toUpperCase(Locale.FRENCH);
	}

	String titled() {
		return this.title + " " + this.first + " " + family();
	}

	String date() {
		return this.date;
	}

	String month() {
		return this.month;
	}

	/** Whole hours without decimals. */
	String hours(String unit) {
		return this.balance.toPlainString().replace('.', ',') + " " + unit;
	}

	String decimal() {
		return this.balance.setScale(2).toPlainString().replace('.', ',');
	}

	String used() {
		return new BigDecimal("120.00").subtract(this.balance)
			.max(BigDecimal.ZERO)
			.setScale(2)
			.toPlainString()
			.replace('.', ',');
	}

}
