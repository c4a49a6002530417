package fr.compteformation.personal.delegation.ui;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.reauthentication.ui.ProofFields;
import fr.compteformation.personal.delegation.DelegationCodes;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.platform.base.ui.ActionMenu;
import fr.compteformation.platform.base.ui.BackLink;
import fr.compteformation.platform.base.ui.MenuAction;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * The page of given and received delegations.
 */
@Route(DelegationsView.ADDRESS)
@Menu(title = "frame.delegations", order = 50)
@ShownIn(MenuPlace.ACCOUNT)
@RolesAllowed(Citizen.ROLE)
@MenuAction(menu = ActionMenu.PROFILE, text = "frame.action.delegations", order = 30)
@TitleKey("delegation.title")
class DelegationsView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "mes-delegations";

	DelegationsView(Delegations delegations, DelegationCodes codes, IdentityProofs identities, Validator validator,
			ProofFields proofs, Clock clock, AuthenticationContext authentication) {
		Citizen citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
		Div sheets = new Div(new GivenSheet(delegations, identities, validator, proofs, clock, citizen),
				new ReceivedSheet(delegations, codes, citizen));
		sheets.addClassName("stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), new Paragraph(getTranslation("delegation.intro")), sheets,
				BackLink.toRights());
	}

}
