package fr.compteformation.office.review;

import java.math.BigDecimal;

import fr.compteformation.rights.hours.DifHours;

/**
 * A possible fact found in the text of a document.
 *
 * @param kind its kind
 * @param found the normalized text; the person’s own name as they spell it
 * @param page from 1
 */
public record DifHint(Kind kind, String found, int page) {

	/** Whether these are hours that differ from those declared. */
	public boolean differsFrom(DifHours declared) {
		return this.kind == Kind.HOURS
				&& new BigDecimal(this.found.replace(',', '.')).compareTo(declared.toBigDecimal()) != 0;
	}

	/** The constant names end the translation keys. */
	public enum Kind {

		HOURS, DATE, NAME;

		/** The translation key for the kind and its page. */
		public String messageKey() {
			return "dif.hint." + name();
		}

	}

	/** Keep document contents out of logs. */
	@Override
	public String toString() {
		return "DifHint " + this.kind;
	}

}
