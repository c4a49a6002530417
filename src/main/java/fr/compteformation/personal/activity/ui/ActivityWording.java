package fr.compteformation.personal.activity.ui;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import fr.compteformation.people.session.Device;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.check.Refusal;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.RefusedAttempts;

/**
 * Formats times and devices for the activity page.
 *
 * @param texts the translations
 * @param locale the language of the page
 */
record ActivityWording(Texts texts, Locale locale) implements Serializable {

	/** Looks up a translation. */
	@FunctionalInterface
	interface Texts extends Serializable {

		String get(String key, Object... parameters);

	}

	String moment(Instant at) {
		return this.texts.get("activity.moment", PortalTime.shortDate(PortalTime.dayOf(at), this.locale),
				PortalTime.hour(at, this.locale));
	}

	String day(LocalDate day) {
		return PortalTime.shortDate(day, this.locale);
	}

	/**
	 * Describes refused attempts; for a file, with the reason that its owner was given.
	 */
	String refused(RefusedAttempts tries) {
		String what = this.texts.get(tries.what().messageKey());
		return fileRefusal(tries).map((refusal) -> what + ". " + this.texts.get(refusal.messageKey())).orElse(what);
	}

	// Entries of a previous version may hold unknown reasons.
	private static Optional<Refusal> fileRefusal(RefusedAttempts tries) {
		return Arrays.stream(Refusal.values())
			.filter((refusal) -> tries.what() == Refused.FILE && refusal.name().equals(tries.detail()))
			.findFirst();
	}

	String device(Device device) {
		return this.texts.get("security.device", this.texts.get(device.browser().messageKey()),
				this.texts.get(device.system().messageKey()));
	}

}
