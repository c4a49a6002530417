package fr.compteformation.training.catalogue;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.register.Siret;

/** A line of a file of trainings. */
sealed interface CatalogueLine {

	/** Nothing. */
	record Blank() implements CatalogueLine {
	}

	/**
	 * A refused line.
	 *
	 * @param number its number in the file, where the header is 1
	 * @param messageKey the translation key of the first error found
	 */
	record Refused(int number, String messageKey) implements CatalogueLine {
	}

	/**
	 * A session.
	 *
	 * @param number its number in the file
	 * @param siret the provider
	 * @param provider {@code null} if an earlier line describes the provider
	 * @param course the training
	 * @param session the provider’s number of the session
	 * @param dates when it is held
	 * @param place where it is held
	 */
	record Valid(int number, Siret siret, @Nullable ProviderDetails provider, Described course, String session,
			SessionDates dates, SessionPlace place) implements CatalogueLine {
	}

	/**
	 * The training of a session.
	 *
	 * @param number the provider’s number of the training
	 * @param content {@code null}, like the terms, if an earlier line describes the
	 * training
	 * @param terms its conditions
	 */
	record Described(String number, @Nullable CourseContent content, @Nullable CourseTerms terms) {
	}

}
