package fr.compteformation.office.review;

import java.math.BigDecimal;

import fr.compteformation.rights.hours.DifHours;

/**
 * Something that was found in the text of a document.
 *
 * @param kind what it seems to be
 * @param found as it stands there, folded; the person’s own name as they write it
 * @param page from 1
 */
public record DifHint(Kind kind, String found, int page) {

	/** Whether these are hours, and others than those declared. */
	public boolean differsFrom(DifHours declared) {
		return this.kind == Kind.HOURS
				&& new BigDecimal(this.found.replace(',', '.')).compareTo(declared.toBigDecimal()) != 0;
	}

	/** The names end the keys of their texts. */
	public enum Kind {

		HOURS, DATE, NAME;

		/** The translation that tells what was found on which page. */
		public String messageKey() {
			return "dif.hint." + name();
		}

	}

	/** Documents tell about people. */
	@Override
	public String toString() {
		return "DifHint " + this.kind;
	}

}
