package fr.compteformation.activity.ui;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

import fr.compteformation.base.PortalTime;
import fr.compteformation.security.Device;

/**
 * How moments and devices are told on the page.
 *
 * @param texts the translations of the page
 * @param locale its language
 */
record Wording(Texts texts, Locale locale) implements Serializable {

	/** Looks a translation up. */
	@FunctionalInterface
	interface Texts extends Serializable {

		String get(String key, Object... parameters);

	}

	String moment(Instant at) {
		return this.texts.get("activity.moment", PortalTime.shortDate(PortalTime.dayOf(at), this.locale),
				PortalTime.hour(at, this.locale));
	}

	String device(Device device) {
		return this.texts.get("security.device", this.texts.get(device.browser().messageKey()),
				this.texts.get(device.system().messageKey()));
	}

}
