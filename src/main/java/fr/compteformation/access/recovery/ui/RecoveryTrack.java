package fr.compteformation.access.recovery.ui;

import java.time.Instant;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.recovery.RecoveryStatus;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;

/**
 * The steps of a request: past ones with dates, and the next one with its due date.
 */
class RecoveryTrack extends Composite<Section> {

	private final OrderedList steps = new OrderedList();

	/**
	 * @param hours the period for objections
	 */
	RecoveryTrack(RecoveryStatus status, long hours) {
		this.steps.addClassName("track");
		tell("passkey.recovery.track.received", status.askedAt(), true);
		switch (status.state()) {
			case RECEIVED -> {
				next("passkey.recovery.track.willCheck", status.checkUntil());
				after(hours);
			}
			case CHECKING -> {
				tell("passkey.recovery.track.checking", status.takenAt(), true);
				next("passkey.recovery.track.willDecide", status.checkUntil());
				after(hours);
			}
			case ACCEPTED -> {
				tell("passkey.recovery.track.checking", status.takenAt(), true);
				tell("passkey.recovery.track.accepted", status.decidedAt(), true);
				tell("passkey.recovery.track.effective", status.effectiveAt(), false);
			}
			case REFUSED -> tell("passkey.recovery.track.refused", status.decidedAt(), true);
			case CANCELLED, DONE -> add(getTranslation(status.state().messageKey()), true);
		}
		Anchor contact = new Anchor(SharedPages.CONTACT.with("sujet=connexion"), getTranslation("action.writeToUs"));
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.recovery.track")), this.steps, contact);
	}

	private void tell(String key, @Nullable Instant moment, boolean done) {
		if (moment != null) {
			add(getTranslation(key, PortalTime.day(moment, getLocale()), PortalTime.hour(moment, getLocale())), done);
		}
	}

	private void next(String key, Instant until) {
		add(getTranslation(key, PortalTime.day(until, getLocale())), false);
	}

	private void after(long hours) {
		add(getTranslation("passkey.recovery.track.next", hours), false);
	}

	private void add(String text, boolean done) {
		ListItem step = new ListItem(text);
		if (done) {
			step.addClassName("done");
		}
		this.steps.add(step);
	}

}
