package fr.compteformation.training.catalogue;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.NoBreakSpaces;
import fr.compteformation.platform.amounts.Euros;

/**
 * A training, as offered in the catalogue and copied into a dossier.
 *
 * @param title at most {@value #LONGEST} characters
 * @param provider the training provider; at most {@value #LONGEST} characters
 * @param price more than zero
 * @param startsOn the first day
 * @param endsOn the last day
 * @param place {@code null} for distance learning
 */
@Embeddable
public record Training(String title, String provider, Euros price, @Column(name = "starts_on") LocalDate startsOn,
		@Column(name = "ends_on") LocalDate endsOn, @Nullable String place) {

	/** The maximum length in characters, equal to that of the ledger’s labels. */
	public static final int LONGEST = 200;

	/** The same with no-break spaces, to be shown. */
	public Training shown() {
		return new Training(NoBreakSpaces.inFrench(this.title), NoBreakSpaces.inFrench(this.provider), this.price,
				this.startsOn, this.endsOn, this.place);
	}

	/** Whether the training has begun. */
	public boolean hasBegun(LocalDate today) {
		return !today.isBefore(this.startsOn);
	}

	/** Whether the training has ended. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(this.endsOn);
	}

}
