package fr.compteformation.personal.delegation.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.personal.delegation.Delegation;
import fr.compteformation.personal.delegation.DelegationCode;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.GivenDelegation;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/**
 * The delegations that a person gave, and a form for a new code.
 */
class GivenSheet extends Composite<Section> {

	private final Delegations delegations;

	private final IdentityProofs identities;

	private final Citizen citizen;

	private final DelegationFields fields;

	private final ProofField proof;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final Div list = new Div();

	private final Div form = new Div();

	GivenSheet(Delegations delegations, IdentityProofs identities, Validator validator, ProofFields proofs, Clock clock,
			Citizen citizen) {
		this.delegations = delegations;
		this.identities = identities;
		this.citizen = citizen;
		this.fields = new DelegationFields(validator, clock);
		this.proof = proofs.of(citizen);
		this.outcome.addClassName("stack");
		this.outcome.getElement().setAttribute("tabindex", "-1");
		this.form.addClassName("stack");
		fillForm();
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("delegation.given.title")), this.outcome, this.list, this.form);
		show();
	}

	private void fillForm() {
		this.form.add(new H3(getTranslation("delegation.give.title")),
				new Paragraph(getTranslation("delegation.give.how")), this.summary, this.fields, this.proof,
				new Button(getTranslation("delegation.give.submit"), (click) -> give()));
	}

	private void show() {
		List<GivenDelegation> given = this.delegations.givenBy(this.citizen);
		this.list.removeAll();
		this.list.add(given.isEmpty() ? new EmptyState(getTranslation("delegation.given.none"))
				: new GivenTable(given, this::end));
		if (!given.isEmpty()) {
			this.list
				.add(new Paragraph(new Anchor(SharedPages.PREPARED.path(), getTranslation("delegation.prepared"))));
		}
		boolean mayGive = this.delegations.mayGive(this.citizen);
		this.form.setVisible(mayGive);
		if (!mayGive) {
			this.list.add(why(this.identities.needOf(this.citizen)));
		}
	}

	private Component why(ProofNeed need) {
		return switch (need) {
			case TO_SEE, TO_SPEND -> new ProofPanel(need);
			case NOTHING, NAME_FIRST -> new Paragraph(getTranslation("delegation.give.not", Delegations.AT_ONCE));
		};
	}

	private void give() {
		Delegation delegation = new Delegation();
		List<Problem> problems = new ArrayList<>(this.fields.write(delegation));
		problems.addAll(this.proof.problems());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			DelegationCode code = this.delegations.give(this.citizen, delegation, this.proof.proof());
			this.fields.clear();
			this.proof.clear();
			Paragraph signs = new Paragraph(code.formatted());
			signs.addClassName("code");
			tell(new Message(Message.Tone.GOOD, getTranslation("delegation.give.done")), signs,
					new Paragraph(getTranslation("delegation.give.handOver")));
		}
	}

	private void end(GivenDelegation delegation) {
		this.delegations.end(this.citizen, delegation.id());
		tell(new Message(Message.Tone.GOOD, getTranslation("delegation.ended")));
	}

	// Move the focus: its button may be gone.
	private void tell(Component... what) {
		this.outcome.removeAll();
		this.outcome.add(what);
		show();
		this.outcome.getElement().callJsFunction("focus");
	}

}
