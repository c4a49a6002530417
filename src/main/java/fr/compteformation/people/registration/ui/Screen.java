package fr.compteformation.people.registration.ui;

import java.util.Optional;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * The parts of the identity step: a phone shows one at a time, a desk all of them on one
 * page.
 */
enum Screen {

	IDENTITY, CONTACT, CHECK;

	private static final String PARAMETER = "ecran";

	/** The screen that an address asks for; the first one by default. */
	static Screen of(Location location) {
		return location.getQueryParameters().getSingleParameter(PARAMETER).flatMap(Screen::numbered).orElse(IDENTITY);
	}

	private static Optional<Screen> numbered(String number) {
		for (Screen screen : values()) {
			if (Integer.toString(screen.number()).equals(number)) {
				return Optional.of(screen);
			}
		}
		return Optional.empty();
	}

	/** The displayed number, from 1. */
	int number() {
		return ordinal() + 1;
	}

	QueryParameters parameters() {
		return (this == IDENTITY) ? QueryParameters.empty() : QueryParameters.of(PARAMETER, Integer.toString(number()));
	}

	Optional<Screen> next() {
		return (this == CHECK) ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
	}

	Optional<Screen> previous() {
		return (this == IDENTITY) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

}
