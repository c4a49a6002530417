package fr.compteformation.access.firstuse;

import java.util.EnumSet;
import java.util.Set;

import fr.compteformation.access.franceconnect.PivotIdentity;
import fr.compteformation.people.holder.Nir;

/**
 * Compares a social security number with civil status, as far as the two can be compared:
 * both name the place by the code of the day of birth, yet either may have been written
 * before or after the map changed.
 * <p>
 * A right answer proves nothing about who types the number; a wrong one shows that it is
 * another person’s, or mistyped.
 */
class NirComparison {

	/** From here on a month stands for an entry without one (INSEE). */
	private static final int FIRST_PSEUDO_MONTH = 20;

	private final Nir nir;

	private final PivotIdentity identity;

	NirComparison(Nir nir, PivotIdentity identity) {
		this.nir = nir;
		this.identity = identity;
	}

	/** Everything that differs, in the order of the number; nothing when all fits. */
	Set<Mismatch> mismatches() {
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

}
