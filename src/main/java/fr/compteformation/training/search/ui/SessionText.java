package fr.compteformation.training.search.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.training.catalogue.SessionDates;
import fr.compteformation.training.catalogue.SessionPlace;

/** Dates and place of a session in one line each. */
class SessionText {

	private final BiFunction<String, Object[], String> translation;

	private final Locale locale;

	SessionText(BiFunction<String, Object[], String> translation, Locale locale) {
		this.translation = translation;
		this.locale = locale;
	}

	String place(SessionPlace.Mode mode, @Nullable String town, @Nullable Double kilometres) {
		String how = text("formations.mode." + mode);
		if (town == null) {
			return how;
		}
		return (kilometres != null && kilometres >= 1)
				? text("formations.place.away", town, Math.round(kilometres), how)
				: text("formations.place", town, how);
	}

	String dates(LocalDate starts, LocalDate ends, SessionDates.Rhythm rhythm) {
		String how = text("formations.rhythm." + rhythm);
		String first = PortalTime.date(starts, this.locale);
		return starts.equals(ends) ? text("formations.dates.day", first, how)
				: text("formations.dates.days", first, PortalTime.date(ends, this.locale), how);
	}

	private String text(String key, Object... parameters) {
		return this.translation.apply(key, parameters);
	}

}
