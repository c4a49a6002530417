package fr.compteformation.personal.activity.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.session.CitizenSession;
import fr.compteformation.people.session.CitizenSessions;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;

/**
 * The devices on which a person is signed in, each with a button to sign it out.
 */
class ConnectedDevices extends Composite<Div> {

	private final CitizenSessions sessions;

	private final Citizen citizen;

	private final ActivityWording wording;

	private final SerializableRunnable changed;

	private final Announcement message = new Announcement();

	private final CardTable table = new CardTable("activity.devices.title", "activity.column.device",
			"activity.column.network", "activity.column.since", "activity.column.seen", "field.action");

	private final Button others = new Button(getTranslation("activity.devices.closeOthers"), (click) -> closeOthers());

	/**
	 * @param changed called after a device was signed out
	 */
	ConnectedDevices(CitizenSessions sessions, Citizen citizen, ActivityWording wording, SerializableRunnable changed) {
		this.sessions = sessions;
		this.citizen = citizen;
		this.wording = wording;
		this.changed = changed;
		Div actions = new Div(this.others);
		actions.addClassName("actions");
		getContent().addClassName("stack");
		getContent().add(this.message, this.table, actions);
		show();
	}

	private void show() {
		List<CitizenSession> open = this.sessions.open(this.citizen);
		this.table.clear();
		open.forEach((session) -> this.table.add(new Span(this.wording.device(session.device())),
				new Span(session.network().readable()), new Span(this.wording.moment(session.signedInAt())),
				new Span(this.wording.moment(session.lastSeenAt())), action(session)));
		this.others.setVisible(open.stream().anyMatch((session) -> !this.sessions.isThisOne(session)));
	}

	private Component action(CitizenSession session) {
		if (this.sessions.isThisOne(session)) {
			return new Span(getTranslation("activity.devices.thisOne"));
		}
		String device = this.wording.device(session.device());
		Button close = new Button(getTranslation("activity.devices.close"), (click) -> close(session, device));
		close.setAriaLabel(getTranslation("activity.devices.closeThat", device));
		return close;
	}

	private void close(CitizenSession session, String device) {
		this.sessions.close(this.citizen, session.id());
		say(getTranslation("activity.devices.closed", device));
	}

	private void closeOthers() {
		this.sessions.closeOthers(this.citizen);
		say(getTranslation("activity.devices.othersClosed"));
	}

	// Move the focus: its button was just removed.
	private void say(String text) {
		show();
		this.changed.run();
		this.message.say(Message.Tone.GOOD, text);
	}

}
