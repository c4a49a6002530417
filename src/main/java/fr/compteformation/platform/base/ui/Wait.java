package fr.compteformation.platform.base.ui;

import java.time.Duration;

import com.vaadin.flow.i18n.I18NProvider;

/** How long a person must wait, in words. */
public final class Wait {

	private static final int UNITS = 60;

	private Wait() {
	}

	/**
	 * The delay in one unit, such as "12 secondes" or "3 minutes", in the language of the
	 * page. It is rounded up, so that the person does not return too early.
	 */
	public static String inWords(Duration delay) {
		long seconds = Math.max(1, roundUp(delay.toMillis(), 1000));
		long minutes = roundUp(seconds, UNITS);
		if (minutes > UNITS) {
			return I18NProvider.translate("wait.hours", roundUp(minutes, UNITS));
		}
		return (seconds < UNITS) ? I18NProvider.translate("wait.seconds", seconds)
				: I18NProvider.translate("wait.minutes", minutes);
	}

	private static long roundUp(long number, long unit) {
		return Math.ceilDiv(number, unit);
	}

}
