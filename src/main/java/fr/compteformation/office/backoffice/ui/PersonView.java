package fr.compteformation.office.backoffice.ui;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.backoffice.People;
import fr.compteformation.office.backoffice.Person;
import fr.compteformation.office.review.DifReviews;
import fr.compteformation.office.review.ui.DeclarationsSheet;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.numberchange.NumberChanges;
import fr.compteformation.people.numberchange.ui.NumberChangeSheet;
import fr.compteformation.people.proofreview.ProofReviews;
import fr.compteformation.people.proofreview.ui.ProofReviewSheet;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.people.suspension.ui.SuspensionSheet;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.ledger.ui.PersonRights;
import fr.compteformation.rights.ledger.ui.RightsReader;

/**
 * A person: identity and its proofs, declarations, rights and movements.
 */
@Route(PeopleView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.person.title")
class PersonView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final People people;

	private final DifReviews declarations;

	private final RightsReader rights;

	private final Suspensions suspensions;

	private final ProofReviews identities;

	private final NumberChanges numbers;

	private final Validator validator;

	private final Agent agent;

	PersonView(People people, DifReviews declarations, RightsReader rights, Suspensions suspensions,
			ProofReviews identities, NumberChanges numbers, Validator validator, AuthenticationContext authentication) {
		this.people = people;
		this.declarations = declarations;
		this.rights = rights;
		this.suspensions = suspensions;
		this.identities = identities;
		this.numbers = numbers;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		show(this.people.open(this.agent, new HolderId(PageParameter.id(parameter)))
			.orElseThrow(NotFoundException::new));
	}

	private void show(Person person) {
		Anchor back = new Anchor("/" + PeopleView.ADDRESS, getTranslation("backoffice.person.back"));
		Div sheets = new Div(new PersonSheet(this.people, this.agent, person), new ActsSheet(person.holder()),
				new ProofReviewSheet(this.identities, this.validator, this.agent, person.holder()));
		person.accounts()
			.forEach((account) -> sheets
				.add(new SuspensionSheet(this.suspensions, this.validator, this.agent, account)));
		sheets.add(new DeclarationsSheet(this.declarations.declarationsOf(this.agent, person.holder())),
				new PersonRights(this.rights, this.agent, person.holder()),
				new NumberChangeSheet(this.numbers, this.validator, this.agent, person.holder()));
		sheets.addClassName("stack");
		getContent().removeAll();
		getContent().add(back, new H1(getTranslation(titleKey())), sheets);
	}

}
