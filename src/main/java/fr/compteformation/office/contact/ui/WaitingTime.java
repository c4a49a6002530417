package fr.compteformation.office.contact.ui;

import java.time.Duration;

import com.vaadin.flow.component.Component;

/**
 * A time of waiting in words: days, hours or minutes.
 */
final class WaitingTime {

	private WaitingTime() {
	}

	static String written(Component page, Duration time) {
		if (time.toDays() > 0) {
			return page.getTranslation("contact.time.days", time.toDays());
		}
		return (time.toHours() > 0) ? page.getTranslation("contact.time.hours", time.toHours())
				: page.getTranslation("contact.time.minutes", Math.max(1, time.toMinutes()));
	}

}
