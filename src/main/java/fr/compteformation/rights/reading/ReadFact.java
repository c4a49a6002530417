package fr.compteformation.rights.reading;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

import org.jspecify.annotations.Nullable;

import fr.compteformation.rights.hours.DifHours;

/**
 * A fact read on a document.
 *
 * @param kind its kind
 * @param found the normalized text: hours with a decimal point, the name as the document
 * spells it, a SIRET in 14 digits
 * @param page from 1
 * @param place its position on the page; {@code null} if unknown
 * @param confidence how sure the reading is, from 0 to 100
 */
public record ReadFact(Kind kind, String found, int page, @Nullable Place place, int confidence) {

	/** From here on a reading is taken for certain. */
	public static final int SURE = 80;

	/** Whether the reading is certain enough to be relied on. */
	public boolean isSure() {
		return this.confidence >= SURE;
	}

	/** Whether these are hours that differ from those declared, rounded in any way. */
	public boolean differsFrom(DifHours declared) {
		return this.kind == Kind.HOURS
				&& hours().setScale(0, RoundingMode.CEILING).compareTo(declared.toBigDecimal()) != 0
				&& hours().setScale(0, RoundingMode.HALF_UP).compareTo(declared.toBigDecimal()) != 0;
	}

	/**
	 * The hours.
	 * @throws NumberFormatException for another kind
	 */
	public BigDecimal hours() {
		return new BigDecimal(this.found);
	}

	ReadFact withConfidence(int other) {
		return new ReadFact(this.kind, this.found, this.page, this.place, other);
	}

	/** The constant names end the translation keys. */
	public enum Kind {

		HOURS, DATE, NAME, EMPLOYER, SIRET;

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
