package fr.compteformation.access.passkey.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.access.passkey.Passkey;
import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/**
 * The form for renaming or removing a passkey.
 */
class KeySheet extends Composite<Section> {

	private final Passkeys passkeys;

	private final ProofField proof;

	private final Citizen citizen;

	private final Passkey passkey;

	private final SerializableConsumer<String> done;

	private final H2 title;

	private final ErrorSummary renaming = new ErrorSummary();

	private final ErrorSummary removing = new ErrorSummary();

	private final LabelField label = new LabelField();

	/**
	 * @param last whether it is the only one
	 * @param done called with the translation key of the result; empty if nothing changed
	 */
	KeySheet(Passkeys passkeys, ProofField proof, Citizen citizen, Passkey passkey, boolean last,
			SerializableConsumer<String> done) {
		this.passkeys = passkeys;
		this.proof = proof;
		this.citizen = citizen;
		this.passkey = passkey;
		this.done = done;
		this.title = new H2(getTranslation("passkey.change.title", passkey.label()));
		this.title.getElement().setAttribute("tabindex", "-1");
		this.label.setValue(passkey.label());
		getContent().addClassNames("sheet", "stack");
		getContent().add(this.title, this.renaming, this.label,
				new Button(getTranslation("passkey.rename"), (click) -> rename()), new Hr(),
				new Paragraph(getTranslation(last ? "passkey.remove.last" : "passkey.remove.other")), this.removing,
				this.proof, actions());
	}

	void focus() {
		this.title.getElement().callJsFunction("focus");
	}

	private Div actions() {
		Div actions = new Div(new Button(getTranslation("passkey.remove"), (click) -> remove()),
				new Button(getTranslation("action.cancel"), (click) -> this.done.accept("")));
		actions.addClassNames("actions", "near");
		return actions;
	}

	private void rename() {
		List<Problem> problems = this.label.problems();
		this.renaming.show(problems);
		if (problems.isEmpty()) {
			this.passkeys.rename(this.citizen, this.passkey.id(), this.label.getValue());
			this.done.accept("passkey.renamed");
		}
	}

	private void remove() {
		List<Problem> problems = this.proof.problems();
		this.removing.show(problems);
		if (problems.isEmpty()) {
			this.passkeys.remove(this.citizen, this.proof.proof(), this.passkey.id());
			this.done.accept("passkey.removed");
		}
	}

}
