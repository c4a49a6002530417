package fr.compteformation.training.catalogue;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * When a session is held, and for how many people.
 *
 * @param startsOn the first day
 * @param endsOn the last day
 * @param rhythm the time of day or week
 * @param seats the number of people, one or more
 */
@Embeddable
public record SessionDates(@Column(name = "starts_on") LocalDate startsOn, @Column(name = "ends_on") LocalDate endsOn,
		@Enumerated(EnumType.STRING) Rhythm rhythm, int seats) {

	/** The time of day or week. */
	public enum Rhythm {

		FULL_TIME, DAY, EVENING, SATURDAY, OWN_PACE;

		/** Whether people can work meanwhile. */
		public boolean isBesideWork() {
			return this == EVENING || this == SATURDAY || this == OWN_PACE;
		}

	}

}
