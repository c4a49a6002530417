package fr.compteformation.people.numberchange.ui;

import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.people.numberchange.NumberChange;
import fr.compteformation.people.numberchange.NumberChanges;
import fr.compteformation.people.numberchange.NumberMotive;
import fr.compteformation.people.numberchange.NumberOutcome;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Agent;

/**
 * Where agents give a person their new social security number.
 */
public class NumberSheet extends Composite<Section> {

	private final NumberChanges changes;

	private final Agent agent;

	private final HolderId holder;

	private final int seen;

	private final EntityBinder<NumberChange> binder;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final NirField number = new NirField();

	private final Div form = new Div();

	public NumberSheet(NumberChanges changes, Validator validator, Agent agent, HolderId holder) {
		this.changes = changes;
		this.agent = agent;
		this.holder = holder;
		this.seen = changes.version(agent, holder);
		this.binder = new EntityBinder<>(NumberChange.class, validator);
		this.outcome.getElement().setAttribute("tabindex", "-1");
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
		Select<NumberMotive> motive = new Select<>();
		motive.setLabel(getTranslation("account.number.motive"));
		motive.setItems(NumberMotive.values());
		motive.setItemLabelGenerator((item) -> getTranslation(item.messageKey()));
		motive.setPlaceholder(getTranslation("account.freeze.choose"));
		motive.addClassName("required");
		TextArea remark = new TextArea(getTranslation("account.number.remark"));
		remark.setHelperText(getTranslation("account.number.remark.hint"));
		remark.addThemeVariants(TextAreaVariant.HELPER_ABOVE);
		remark.setRequiredIndicatorVisible(true);
		this.number.setRequiredIndicatorVisible(true);
		this.binder.forField(this.number)
			.withValidator((nir) -> nir != null,
					(context) -> this.number.problem().orElseGet(() -> getTranslation("account.number.missing")))
			.bind("nir");
		this.binder.forField(motive).bind("motive");
		this.binder.forField(remark).bind("remark");
		this.form.addClassName("stack");
		this.form.add(new Paragraph(getTranslation("account.number.what")), this.summary, this.number, motive, remark,
				new Button(getTranslation("account.number.submit"), (click) -> change()));
	}

	private void change() {
		NumberChange change = new NumberChange();
		List<Problem> problems = new ArrayList<>(this.binder.write(change));
		if (problems.isEmpty()) {
			NumberOutcome changed = this.changes.change(this.agent, this.holder, this.seen, change);
			String message = getTranslation("account.number.outcome." + changed);
			if (changed == NumberOutcome.SAME || changed == NumberOutcome.TAKEN) {
				this.number.setErrorMessage(message);
				this.number.setInvalid(true);
				problems.add(new Problem(this.number.getLabel(), message, this.number));
			}
			else {
				tell(changed == NumberOutcome.DONE, message);
			}
		}
		this.summary.show(problems);
	}

	private void tell(boolean done, String message) {
		this.form.setVisible(!done);
		this.outcome.removeAll();
		this.outcome.add(new Message(done ? Message.Tone.GOOD : Message.Tone.BAD, message));
		this.outcome.getElement().callJsFunction("focus");
	}

}
