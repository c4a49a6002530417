package fr.compteformation.people.numberchange.ui;

import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.people.numberchange.NumberChange;
import fr.compteformation.people.numberchange.NumberChanges;
import fr.compteformation.platform.base.ui.Announcement;
import fr.compteformation.platform.base.ui.DecisionForm;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/** The agents’ form to change a person’s social security number. */
public class NumberChangeSheet extends Composite<Section> {

	private final NumberChanges changes;

	private final Agent agent;

	private final HolderId holder;

	private final int seen;

	private final Announcement outcome = new Announcement();

	private final NirField number = NirField.ofSomebodyElse();

	private final DecisionForm<NumberChange> form;

	public NumberChangeSheet(NumberChanges changes, Validator validator, Agent agent, HolderId holder) {
		this.changes = changes;
		this.agent = agent;
		this.holder = holder;
		this.seen = changes.version(agent, holder);
		this.form = new DecisionForm<>(NumberChange.class, validator);
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("account.number.title")), this.outcome);
		if (changes.isOwn(agent, holder)) {
			getContent().add(new Paragraph(getTranslation("account.freeze.own")));
		}
		else {
			fill();
			getContent().add(this.form);
		}
	}

	private void fill() {
		this.number.setRequiredIndicatorVisible(true);
		this.form.binder()
			.forField(this.number)
			.withValidator((nir) -> nir != null,
					(context) -> this.number.problem().orElseGet(() -> getTranslation("account.number.missing")))
			.bind("nir");
		this.form.add(new Paragraph(getTranslation("account.number.what")));
		this.form.add(this.number);
		this.form.addReason("motive", "account.number.motive", "field.motive.choose", NumberChange.Motive::messageKey)
			.setItems(NumberChange.Motive.values());
		this.form.addRemark("remark", "account.number.remark", "account.number.remark.hint")
			.setRequiredIndicatorVisible(true);
		this.form.addAct("account.number.submit", NumberChange::new, this::change);
	}

	private List<Problem> change(NumberChange change) {
		NumberChanges.Outcome changed = this.changes.change(this.agent, this.holder, this.seen, change);
		String message = getTranslation("account.number.outcome." + changed);
		if (changed == NumberChanges.Outcome.SAME || changed == NumberChanges.Outcome.TAKEN) {
			this.number.setErrorMessage(message);
			this.number.setInvalid(true);
			return List.of(new Problem(this.number.getLabel(), message, this.number));
		}
		this.form.setVisible(changed != NumberChanges.Outcome.DONE);
		this.outcome.say((changed == NumberChanges.Outcome.DONE) ? Message.Tone.GOOD : Message.Tone.BAD, message);
		return List.of();
	}

}
