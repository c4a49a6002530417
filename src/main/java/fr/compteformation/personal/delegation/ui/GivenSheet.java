package fr.compteformation.personal.delegation.ui;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.people.identityproof.ui.ProofPanel;
import fr.compteformation.people.reauthentication.ui.ProofField;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.personal.delegation.Delegation;
import fr.compteformation.personal.delegation.DelegationCode;
import fr.compteformation.personal.delegation.DelegationLength;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.GivenDelegation;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.EmptyState;
import fr.compteformation.platform.base.ui.EntityBinder;
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

	private final Clock clock;

	private final EntityBinder<Delegation> binder;

	private final ProofField proof;

	private final ErrorSummary summary = new ErrorSummary();

	private final Div outcome = new Div();

	private final Div list = new Div();

	private final Div form = new Div();

	private final TextField note = new TextField(getTranslation("delegation.note"));

	private final Select<DelegationLength> length = new Select<>();

	GivenSheet(Delegations delegations, IdentityProofs identities, Validator validator, ProofFields proofs, Clock clock,
			Citizen citizen) {
		this.delegations = delegations;
		this.identities = identities;
		this.citizen = citizen;
		this.clock = clock;
		this.binder = new EntityBinder<>(Delegation.class, validator);
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
		this.note.setHelperText(getTranslation("delegation.note.hint"));
		this.note.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
		this.length.setLabel(getTranslation("delegation.length"));
		this.length.setItems(DelegationLength.values());
		this.length.setItemLabelGenerator((item) -> getTranslation("delegation.length.until",
				getTranslation(item.messageKey()), PortalTime.date(item.lastDay(this.clock.instant()), getLocale())));
		this.binder.forField(this.note).withNullRepresentation("").bind("note");
		this.binder.forField(this.length).bind("length");
		this.binder.readBean(new Delegation());
		this.form.add(new H3(getTranslation("delegation.give.title")),
				new Paragraph(getTranslation("delegation.give.how")), this.summary, this.note, this.length, this.proof,
				new Button(getTranslation("delegation.give.submit"), (click) -> give()));
	}

	private void show() {
		List<GivenDelegation> given = this.delegations.givenBy(this.citizen);
		CardTable table = new CardTable("delegation.given.title", "delegation.column.who", "delegation.column.until",
				"delegation.column.seen", "delegation.column.end");
		given.forEach((delegation) -> table.add(new Span(who(delegation)), new Span(until(delegation)),
				new Span(seen(delegation)), end(delegation)));
		this.list.removeAll();
		this.list.add(given.isEmpty() ? new EmptyState(getTranslation("delegation.given.none")) : table);
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
		List<Problem> problems = new ArrayList<>(this.binder.write(delegation));
		problems.addAll(this.proof.problems());
		this.summary.show(problems);
		if (problems.isEmpty()) {
			DelegationCode code = this.delegations.give(this.citizen, delegation, this.proof.proof());
			this.binder.readBean(new Delegation());
			this.proof.clear();
			Paragraph signs = new Paragraph(code.formatted());
			signs.addClassName("code");
			tell(new Message(Message.Tone.GOOD, getTranslation("delegation.give.done")), signs,
					new Paragraph(getTranslation("delegation.give.handOver")));
		}
	}

	private Button end(GivenDelegation delegation) {
		Button end = new Button(getTranslation("delegation.end"), (click) -> {
			this.delegations.end(this.citizen, delegation.id());
			tell(new Message(Message.Tone.GOOD, getTranslation("delegation.ended")));
		});
		end.setAriaLabel(getTranslation("delegation.end.who", who(delegation)));
		return end;
	}

	// Move the focus: its button may be gone.
	private void tell(Component... what) {
		this.outcome.removeAll();
		this.outcome.add(what);
		show();
		this.outcome.getElement().callJsFunction("focus");
	}

	private String who(GivenDelegation delegation) {
		String name = delegation.name();
		String note = delegation.note();
		String who = (name != null) ? name : getTranslation("delegation.given.waiting");
		return (note != null) ? getTranslation("delegation.given.noted", who, note) : who;
	}

	private String until(GivenDelegation delegation) {
		return (delegation.name() != null) ? PortalTime.day(delegation.until().minusSeconds(1), getLocale())
				: getTranslation("delegation.given.codeUntil", PortalTime.day(delegation.codeUntil(), getLocale()));
	}

	private String seen(GivenDelegation delegation) {
		return (delegation.seenAt() != null) ? getTranslation("delegation.seen",
				PortalTime.day(delegation.seenAt(), getLocale()), PortalTime.hour(delegation.seenAt(), getLocale()))
				: getTranslation("delegation.unseen");
	}

}
