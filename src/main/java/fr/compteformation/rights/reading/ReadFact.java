package fr.compteformation.rights.reading;

import java.io.Serializable;
import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * A fact read on a document.
 *
 * @param kind its kind
 * @param found the normalized text; the person’s own name as they spell it
 * @param page from 1
 * @param place where it stands on the page; {@code null} if unknown
 * @param confidence how sure the reading is, from 0 to 100
 */
public record ReadFact(Kind kind, String found, int page, @Nullable Place place, int confidence) {

	/** Whether these are hours that differ from those declared. */
	public boolean differsFrom(DifHours declared) {
		return this.kind == Kind.HOURS && hours().compareTo(declared.toBigDecimal()) != 0;
	}

	/**
	 * The hours.
	 * @throws NumberFormatException for another kind
	 */
	public BigDecimal hours() {
		return new BigDecimal(this.found.replace(',', '.'));
	}

	/** The constant names end the translation keys. */
	public enum Kind {

		HOURS, DATE, NAME;

		/** The translation key for the kind and its page. */
		public String messageKey() {
			return "dif.hint." + name();
		}

	}

	/**
	 * A rectangle on a page, in fractions of its width and height, from the upper left
	 * corner.
	 */
	public record Place(double left, double top, double width, double height) implements Serializable {
	}

	/** Keep document contents out of logs. */
	@Override
	public String toString() {
		return "ReadFact " + this.kind;
	}

}
