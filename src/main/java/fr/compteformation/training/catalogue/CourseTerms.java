package fr.compteformation.training.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;

/**
 * The conditions of a training.
 *
 * @param certification the diploma or certificate at its end
 * @param level the level people start from
 * @param language the language it is held in (ISO 639), such as "fr"
 * @param accessible whether people with disabilities are welcome as it is
 * @param hours the hours in all
 * @param price more than zero
 */
@Embeddable
public record CourseTerms(@Nullable String certification, @Enumerated(EnumType.STRING) Level level, String language,
		boolean accessible, int hours, Euros price) {

	/** The level people start from. */
	public enum Level {

		ALL, BEGINNER, INTERMEDIATE, ADVANCED

	}

}
