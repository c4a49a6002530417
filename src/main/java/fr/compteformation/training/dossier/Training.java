package fr.compteformation.training.dossier;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/**
 * What a training is, as the catalogue offers it and as a dossier keeps it.
 *
 * @param title at most {@value #LONGEST} characters
 * @param provider who gives it; at most {@value #LONGEST} characters
 * @param price more than zero
 * @param startsOn the first day
 * @param endsOn the last day
 * @param place where; nothing when it is followed at a distance
 */
@Embeddable
public record Training(String title, String provider, Euros price, @Column(name = "starts_on") LocalDate startsOn,
		@Column(name = "ends_on") LocalDate endsOn, @Nullable String place) {

	/** The longest text, in characters; the ledger’s labels hold as many. */
	static final int LONGEST = 200;

	/** Whether the first day has come. */
	public boolean hasBegun(LocalDate today) {
		return !today.isBefore(this.startsOn);
	}

	/** Whether the last day is over. */
	public boolean isOver(LocalDate today) {
		return today.isAfter(this.endsOn);
	}

}
