package fr.compteformation.training.dossier.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.ActionRow;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierFollowUp;
import fr.compteformation.training.dossier.DossierOutcome;
import fr.compteformation.training.dossier.Presence;

/**
 * What the provider and the person say about the presence at the training, and what the
 * person has still to say.
 */
class PresenceSheet extends Composite<Section> {

	private final DossierFollowUp followUp;

	private final Citizen citizen;

	private final DossierDetails dossier;

	private final SerializableConsumer<DossierOutcome> done;

	PresenceSheet(DossierFollowUp followUp, Citizen citizen, DossierDetails dossier, LocalDate today,
			SerializableConsumer<DossierOutcome> done) {
		this.followUp = followUp;
		this.citizen = citizen;
		this.dossier = dossier;
		this.done = done;
		Presence own = dossier.presences().byPerson();
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("training.presence.title")),
				new Facts().tell(getTranslation("training.presence.provider"), said(dossier.presences().byProvider()))
					.tell(getTranslation("training.presence.person"), said(own)));
		if (dossier.presences().differ()) {
			Anchor ask = new Anchor(SharedPages.CONTACT.with("sujet=formation&dossier=" + dossier.reference().value()),
					getTranslation("action.writeToUs"));
			ask.addClassNames("btn", "ghost");
			getContent().add(new Message(Message.Tone.HINT, getTranslation("training.presence.differ")),
					ActionRow.near(ask));
		}
		if (own.enteredOn() == null && own.attendance() == null) {
			getContent().add(entry(today));
		}
		else if (own.attendance() == null && dossier.training().isOver(today)) {
			getContent().add(attendance());
		}
	}

	private String said(Presence presence) {
		List<String> parts = new ArrayList<>();
		if (presence.enteredOn() != null) {
			parts.add(getTranslation("training.presence.entered", PortalTime.day(presence.enteredOn(), getLocale())));
		}
		if (presence.attendance() != null) {
			parts.add(getTranslation("training.presence.attended." + presence.attendance()));
		}
		return parts.isEmpty() ? getTranslation("training.presence.nothing") : String.join(", ", parts);
	}

	private Component entry(LocalDate today) {
		LocalDate last = this.dossier.training().endsOn();
		DayField day = new DayField("training.presence.day");
		day.setMin(this.dossier.training().startsOn());
		day.setMax(last.isBefore(today) ? last : today);
		day.setValue(this.dossier.training().startsOn());
		Button declare = new Button(getTranslation("training.presence.enter"), (click) -> {
			if (day.getValue() != null && !day.isInvalid()) {
				this.done.accept(this.followUp.declareEntry(this.citizen, this.dossier.reference(), day.getValue()));
			}
		});
		return new Div(day, ActionRow.near(declare));
	}

	private Component attendance() {
		RadioButtonGroup<Presence.Attendance> choice = new RadioButtonGroup<>(
				getTranslation("training.presence.attendance"), Presence.Attendance.values());
		choice.setItemLabelGenerator((attendance) -> getTranslation("training.presence.i." + attendance));
		choice.setValue(Presence.Attendance.WHOLE);
		Button declare = new Button(getTranslation("training.presence.attend"), (click) -> this.done
			.accept(this.followUp.declareAttendance(this.citizen, this.dossier.reference(), choice.getValue())));
		return new Div(choice, ActionRow.near(declare));
	}

}
