package fr.compteformation.people.holder.lifestatus;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a holder’s life. After a death or a retirement nothing is spent: the
 * personal account closes then (code du travail, L5151-2).
 *
 * @param deceasedOn the day of death
 * @param retiredOn the day of retirement
 */
public record LifeStatus(@Nullable LocalDate deceasedOn, @Nullable LocalDate retiredOn) {

	public static final LifeStatus ACTIVE = new LifeStatus(null, null);

	public boolean isDeceased() {
		return this.deceasedOn != null;
	}

	/** Whether the rights may be used. */
	public boolean maySpend() {
		return this.deceasedOn == null && this.retiredOn == null;
	}

	public LifeStatus withDeath(@Nullable LocalDate day) {
		return new LifeStatus(day, this.retiredOn);
	}

	public LifeStatus withRetirement(@Nullable LocalDate day) {
		return new LifeStatus(this.deceasedOn, day);
	}

}
