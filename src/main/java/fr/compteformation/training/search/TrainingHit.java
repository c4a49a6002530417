package fr.compteformation.training.search;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.training.catalogue.CourseTerms;
import fr.compteformation.training.catalogue.SessionDates;
import fr.compteformation.training.catalogue.SessionPlace;

/**
 * A training found, with the session that fits best.
 *
 * @param id the training
 * @param title its title
 * @param provider the provider’s name
 * @param price the price
 * @param hours the hours in all
 * @param level the level people start from
 * @param session the session
 */
public record TrainingHit(UUID id, String title, String provider, Euros price, int hours, CourseTerms.Level level,
		Session session) {

	/**
	 * The session that fits best.
	 *
	 * @param startsOn the first day
	 * @param endsOn the last day
	 * @param rhythm the time of day or week
	 * @param mode how it is held
	 * @param town where; {@code null} at a distance
	 * @param kilometres from the town asked for; {@code null} without one or at a
	 * distance
	 * @param others the number of other sessions that fit
	 */
	public record Session(LocalDate startsOn, LocalDate endsOn, SessionDates.Rhythm rhythm, SessionPlace.Mode mode,
			@Nullable String town, @Nullable Double kilometres, int others) {
	}

}
