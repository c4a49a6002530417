package fr.compteformation.rights.dif.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DayField;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifReceipt;
import fr.compteformation.rights.dif.DifReceptions;

/**
 * The agents’ form to enter a declaration that came by post, on the phone or at the
 * counter.
 */
public class ReceptionSheet extends Composite<Section> {

	private final DifReceptions receptions;

	private final Agent agent;

	private final HolderId holder;

	private final Optional<DifDetails> current;

	private final Announcement outcome = new Announcement();

	private final ErrorSummary summary = new ErrorSummary();

	private final Div typing = new Div();

	private final DifForm form;

	private final EntityBinder<DifReceipt> receipt;

	private final DifDeclaration declaration = new DifDeclaration();

	public ReceptionSheet(DifReceptions receptions, DifForms forms, Validator validator, Agent agent, HolderId holder) {
		this.receptions = receptions;
		this.agent = agent;
		this.holder = holder;
		this.current = receptions.currentOf(agent, holder);
		this.form = forms.received(agent, holder);
		this.receipt = new EntityBinder<>(DifReceipt.class, validator);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("dif.received.title")), this.outcome);
		if (receptions.isOwn(agent, holder)) {
			getContent().add(new Paragraph(getTranslation("dif.received.outcome.OWN_ACCOUNT")));
		}
		else {
			fill();
		}
	}

	private void fill() {
		Select<DifReceipt.Origin> origin = new Select<>();
		origin.setLabel(getTranslation("dif.received.origin"));
		origin.setPlaceholder(getTranslation("dif.received.origin.choose"));
		origin.setItems(DifReceipt.Origin.received());
		origin.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		origin.addClassName("required");
		this.receipt.forField(origin).bind("origin");
		DayField day = new DayField("dif.received.day");
		day.setHelperText(getTranslation("dif.received.day.hint"));
		day.setRequiredIndicatorVisible(true);
		this.receipt.forField(day).bind("receivedOn");
		Div came = new Div(origin, day);
		came.addClassName("two");
		Button enter = new Button(getTranslation("dif.received.submit"), (click) -> enter());
		enter.addThemeVariants(ButtonVariant.PRIMARY);
		this.typing.addClassName("stack");
		this.typing.add(new Paragraph(getTranslation("dif.received.what")));
		this.current.ifPresent(
				(declared) -> this.typing.add(new Message(Message.Tone.HINT, getTranslation("dif.received.replaces",
						String.valueOf(declared.hours().value()), getTranslation(declared.state().messageKey())))));
		this.typing.add(this.summary, came, this.form, enter);
		getContent().add(this.typing);
	}

	private void enter() {
		DifReceipt came = new DifReceipt();
		List<Problem> wrong = this.receipt.write(came);
		this.declaration.setReceipt(came);
		List<Problem> problems = Stream.concat(wrong.stream(), this.form.write(this.declaration).stream()).toList();
		this.summary.show(problems);
		if (problems.isEmpty()) {
			report(this.receptions.enter(this.agent, this.holder, this.declaration,
					this.current.map(DifDetails::id).orElse(null)));
		}
	}

	private void report(DifReceptions.Outcome entered) {
		switch (entered) {
			case FILE_GONE, TOO_MANY_FILES -> this.summary.show(List.of(this.form.lostFile()));
			case DONE -> {
				this.typing.setVisible(false);
				this.outcome.say(Message.Tone.GOOD, getTranslation("dif.received.outcome.DONE"));
			}
			case CHANGED, LOCKED, CLOSED, NOT_NOW, OWN_ACCOUNT ->
				this.outcome.say(Message.Tone.BAD, getTranslation("dif.received.outcome." + entered));
		}
	}

}
