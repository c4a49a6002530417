package fr.compteformation.access.civilstatus;

import java.util.EnumSet;
import java.util.Set;

import fr.compteformation.people.holder.Nir;

/**
 * Compares a social security number with the civil register, as far as possible: both use
 * the place code of the day of birth, but either may have been recorded before or after
 * administrative changes.
 * <p>
 * A match proves nothing about who enters the number; a mismatch means that it is another
 * person’s, or mistyped.
 */
public class NirComparison {

	/** From this value on, the month is a placeholder (INSEE). */
	private static final int FIRST_PSEUDO_MONTH = 20;

	private final Nir nir;

	private final PivotIdentity identity;

	public NirComparison(Nir nir, PivotIdentity identity) {
		this.nir = nir;
		this.identity = identity;
	}

	/** All differences, in the order of the number; empty if it matches. */
	public Set<Mismatch> mismatches() {
		Set<Mismatch> mismatches = EnumSet.noneOf(Mismatch.class);
		if (!sexFits()) {
			mismatches.add(Mismatch.SEX);
		}
		if (!yearFits()) {
			mismatches.add(Mismatch.YEAR);
		}
		if (!monthFits()) {
			mismatches.add(Mismatch.MONTH);
		}
		if (!placeFits()) {
			mismatches.add(Mismatch.PLACE);
		}
		return mismatches;
	}

	private boolean sexFits() {
		return part(0, 1).equals(this.identity.female() ? "2" : "1");
	}

	private boolean yearFits() {
		return Integer.parseInt(part(1, 3)) == this.identity.birthDate().year() % 100;
	}

	private boolean monthFits() {
		int month = Integer.parseInt(part(3, 5));
		return month >= FIRST_PSEUDO_MONTH || this.identity.birthDate().month() == 0
				|| month == this.identity.birthDate().month();
	}

	private boolean placeFits() {
		BirthPlace told = new BirthPlace(this.identity.birthPlace(), this.identity.birthCountry());
		return told.fits(part(5, 10), this.identity.birthDate().year());
	}

	private String part(int from, int to) {
		return this.nir.number().substring(from, to);
	}

	/**
	 * A difference between an account and the civil register. The constant names end the
	 * translation keys.
	 */
	public enum Mismatch {

		/** The first digit. */
		SEX,

		/** The second and third digit. */
		YEAR,

		/** The fourth and fifth digit. */
		MONTH,

		/** Department and commune, or country. */
		PLACE,

		/** The birth name, in any spelling. */
		BIRTH_NAME

	}

}
