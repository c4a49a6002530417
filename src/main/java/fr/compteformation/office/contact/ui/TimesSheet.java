package fr.compteformation.office.contact.ui;

import java.time.Duration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import fr.compteformation.office.contact.ContactQueue;
import fr.compteformation.platform.base.ui.Facts;

/**
 * For supervisors: what waits, and how long first answers took.
 */
class TimesSheet extends Composite<Section> {

	TimesSheet(ContactQueue.Times times) {
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("contact.times")),
				new Facts().tell(getTranslation("contact.times.waiting"), String.valueOf(times.waiting()))
					.tell(getTranslation("contact.times.oldest"), written(times.oldest()))
					.tell(getTranslation("contact.times.answered", ContactQueue.DAYS), String.valueOf(times.answered()))
					.tell(getTranslation("contact.times.median"), written(times.median()))
					.tell(getTranslation("contact.times.longest"), written(times.longest())));
	}

	private String written(@Nullable Duration time) {
		return (time != null) ? WaitingTime.written(this, time) : getTranslation("contact.times.none");
	}

}
