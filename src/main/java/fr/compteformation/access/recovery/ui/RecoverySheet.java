package fr.compteformation.access.recovery.ui;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import fr.compteformation.access.recovery.RecoveryCase;
import fr.compteformation.access.recovery.RecoveryCases;
import fr.compteformation.access.recovery.RecoveryDecision;
import fr.compteformation.access.recovery.RecoveryPerson;
import fr.compteformation.access.recovery.RecoveryState;
import fr.compteformation.access.recovery.RecoveryStatus;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.security.Agent;

/**
 * A recovery request, for agents to take and decide.
 */
public class RecoverySheet extends Composite<Div> {

	private final RecoveryCases cases;

	private final Validator validator;

	private final Agent agent;

	private final UUID id;

	private final Announcement outcome = new Announcement();

	private final Div sheets = new Div();

	/**
	 * @param opened the request, just opened by the agent
	 */
	public RecoverySheet(RecoveryCases cases, Validator validator, Agent agent, RecoveryCase opened) {
		this.cases = cases;
		this.validator = validator;
		this.agent = agent;
		this.id = opened.id();
		this.sheets.addClassName("stack");
		getContent().addClassName("stack");
		getContent().add(this.outcome, this.sheets);
		show(opened);
	}

	private void show(RecoveryCase opened) {
		this.sheets.removeAll();
		this.sheets.add(sheet("passkey.recovery.case", facts(opened)),
				sheet("passkey.recovery.person", person(opened.person(), opened.contact())),
				sheet("passkey.recovery.decide", act(opened)));
	}

	private Section sheet(String titleKey, Component content) {
		Section sheet = new Section(new H2(getTranslation(titleKey)), content);
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private Facts facts(RecoveryCase opened) {
		RecoveryStatus status = opened.status();
		Facts facts = new Facts().tell(getTranslation("field.state"), getTranslation(status.state().messageKey()))
			.tell(getTranslation("field.receivedOn"), moment(status.askedAt()))
			.tell(getTranslation("passkey.recovery.case.until"), moment(status.checkUntil()));
		tellAgent(facts, "passkey.recovery.case.taken", opened.takenBy());
		tellAgent(facts, "passkey.recovery.case.decided", opened.decidedBy());
		RecoveryDecision decision = opened.decision();
		if (decision != null) {
			facts.tell(getTranslation("field.motive"),
					getTranslation(Objects.requireNonNull(decision.getMotive()).messageKey()));
			Paragraph remark = new Paragraph(decision.getRemark());
			remark.addClassName("words");
			facts.tell(getTranslation("passkey.recovery.remark"), remark);
		}
		Instant effective = status.effectiveAt();
		return (effective != null) ? facts.tell(getTranslation("passkey.recovery.case.effective"), moment(effective))
				: facts;
	}

	private void tellAgent(Facts facts, String key, @Nullable Integer number) {
		if (number != null) {
			facts.tell(getTranslation(key), getTranslation("passkey.recovery.case.agent", String.valueOf(number)));
		}
	}

	private Facts person(RecoveryPerson person, String contact) {
		String none = getTranslation("passkey.recovery.person.none");
		Paragraph words = new Paragraph(contact.isEmpty() ? none : contact);
		words.addClassName("words");
		return new Facts().tell(getTranslation("field.name"), person.name())
			.tell(getTranslation("field.nir"), person.maskedNir())
			.tell(getTranslation("passkey.recovery.person.email"), person.email())
			.tell(getTranslation("passkey.recovery.person.phones"),
					person.phones().isEmpty() ? none : String.join(", ", person.phones()))
			.tell(getTranslation("passkey.recovery.person.contact"), words);
	}

	private Component act(RecoveryCase opened) {
		RecoveryState state = opened.status().state();
		if (opened.own()) {
			return new Paragraph(getTranslation("passkey.recovery.outcome.OWN_ACCOUNT"));
		}
		Div part = new Div();
		part.addClassName("stack");
		switch (state) {
			case RECEIVED -> part.add(new Paragraph(getTranslation("passkey.recovery.take.text")),
					new Button(getTranslation("passkey.recovery.take"),
							(click) -> tell(this.cases.take(this.agent, this.id, opened.version()))));
			case CHECKING -> part.add(new Paragraph(getTranslation("passkey.recovery.caution")), form(opened));
			case ACCEPTED, REFUSED, CANCELLED, DONE -> part.add(new Paragraph(getTranslation("passkey.recovery.over")));
		}
		return part;
	}

	private RecoveryForm form(RecoveryCase opened) {
		return new RecoveryForm(this.validator, (decision) -> decide(opened, decision));
	}

	private void decide(RecoveryCase opened, RecoveryDecision decision) {
		RecoveryCases.Outcome done = this.cases.decide(this.agent, this.id, opened.version(), decision);
		if (done == RecoveryCases.Outcome.CHANGED) {
			// The form is replaced by the current state; the input stays visible for
			// copying.
			tell(done, new Paragraph(getTranslation("passkey.recovery.typed", decision.getRemark())));
		}
		else {
			tell(done);
		}
	}

	private void tell(RecoveryCases.Outcome done, Component... more) {
		this.cases.open(this.agent, this.id).ifPresent(this::show);
		this.outcome.say((done == RecoveryCases.Outcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD,
				getTranslation(done.messageKey()), more);
	}

	private String moment(Instant moment) {
		return getTranslation("passkey.recovery.case.moment", PortalTime.day(moment, getLocale()),
				PortalTime.hour(moment, getLocale()));
	}

}
