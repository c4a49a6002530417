package fr.compteformation.office.provider.ui;

import java.time.LocalDate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.office.provider.DossierAnswer;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.Presence;

/** When the person began, and how much they attended. */
class PresenceForms extends Composite<Div> {

	private final SerializableConsumer<DossierAnswer> answer;

	PresenceForms(DossierDetails dossier, LocalDate today, SerializableConsumer<DossierAnswer> answer) {
		this.answer = answer;
		getContent().addClassName("stack");
		if (!dossier.training().hasBegun(today)) {
			getContent().add(new Paragraph(getTranslation("provider.presence.later",
					PortalTime.day(dossier.training().startsOn(), getLocale()))));
			return;
		}
		getContent()
			.add(new Facts().tell(getTranslation("provider.presence.you"), said(dossier.presences().byProvider()))
				.tell(getTranslation("provider.presence.person"), said(dossier.presences().byPerson())));
		if (dossier.presences().differ()) {
			getContent().add(new Message(Message.Tone.BAD, getTranslation("provider.presence.differ")));
		}
		if (dossier.presences().byProvider().enteredOn() == null) {
			getContent().add(entry(dossier, today));
		}
		if (dossier.presences().byProvider().attendance() == null && !today.isBefore(dossier.training().endsOn())) {
			getContent().add(end());
		}
	}

	private String said(Presence presence) {
		String entered = (presence.enteredOn() != null)
				? getTranslation("provider.presence.entered", PortalTime.shortDate(presence.enteredOn(), getLocale()))
				: getTranslation("provider.presence.nothing");
		return (presence.attendance() != null)
				? entered + " · " + getTranslation("provider.attendance." + presence.attendance()) : entered;
	}

	private Div entry(DossierDetails dossier, LocalDate today) {
		DayField day = new DayField("provider.presence.day");
		day.setValue(dossier.training().startsOn());
		day.setMin(dossier.training().startsOn());
		day.setMax(today.isBefore(dossier.training().endsOn()) ? today : dossier.training().endsOn());
		Button enter = new Button(getTranslation("provider.presence.enter"), (click) -> {
			if (day.getValue() != null && !day.isInvalid()) {
				this.answer.accept(new DossierAnswer.Entry(day.getValue()));
			}
		});
		Div form = new Div(day, enter);
		form.addClassName("stack");
		return form;
	}

	private Div end() {
		Select<Presence.Attendance> attendance = new Select<>();
		attendance.setLabel(getTranslation("provider.presence.attendance"));
		attendance.setItems(Presence.Attendance.values());
		attendance.setItemLabelGenerator((item) -> getTranslation("provider.attendance." + item));
		attendance.setValue(Presence.Attendance.WHOLE);
		Button end = new Button(getTranslation("provider.presence.end"),
				(click) -> this.answer.accept(new DossierAnswer.End(attendance.getValue())));
		Div form = new Div(attendance, new Paragraph(getTranslation("provider.presence.endText")), end);
		form.addClassName("stack");
		return form;
	}

}
