package fr.compteformation.access.passkey.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

import fr.compteformation.access.passkey.Passkeys;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/**
 * The number of unused recovery codes, and a button for new ones.
 */
class CodesSheet extends Composite<Section> {

	private final Passkeys passkeys;

	private final ProofField proof;

	private final Citizen citizen;

	private final SerializableConsumer<List<RecoveryCode>> made;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div asked = new Div();

	CodesSheet(Passkeys passkeys, ProofField proof, Citizen citizen, SerializableConsumer<List<RecoveryCode>> made) {
		this.passkeys = passkeys;
		this.proof = proof;
		this.citizen = citizen;
		this.made = made;
		this.asked.addClassName("stack");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("passkey.codes.title")),
				new Paragraph(getTranslation("passkey.codes.what")),
				new Paragraph(getTranslation("passkey.codes.left", passkeys.codesLeft(citizen))), this.asked,
				new Button(getTranslation("passkey.codes.renew"), (click) -> renew()));
	}

	// The identity proof appears only after the first click, because most people never
	// renew their codes.
	private void renew() {
		if (this.asked.getComponentCount() == 0) {
			Paragraph warning = new Paragraph(getTranslation("passkey.codes.renew.text"));
			warning.getElement().setAttribute("tabindex", "-1");
			this.asked.add(warning, this.summary, this.proof);
			warning.getElement().callJsFunction("focus");
			return;
		}
		List<Problem> problems = this.proof.problems();
		this.summary.show(problems);
		if (problems.isEmpty()) {
			this.made.accept(this.passkeys.renewCodes(this.citizen, this.proof.proof()));
		}
	}

}
