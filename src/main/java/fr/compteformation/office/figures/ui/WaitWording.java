package fr.compteformation.office.figures.ui;

import java.time.Duration;

import com.vaadin.flow.component.Component;

/** Waits in words: “3 j 4 h”, “4 h 10 min”. */
final class WaitWording {

	private WaitWording() {
	}

	static String of(Component page, Duration wait) {
		return (wait.toDays() > 0)
				? page.getTranslation("backoffice.figures.median.days", wait.toDays(), wait.toHoursPart())
				: page.getTranslation("backoffice.figures.median.hours", wait.toHoursPart(), wait.toMinutesPart());
	}

}
