package fr.compteformation.personal.delegation.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.delegation.ReceivedDelegation;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.ui.PersonRights;
import fr.compteformation.rights.ledger.ui.RightsReader;

/**
 * Another person’s rights, read-only.
 */
@Route(DelegationsView.ADDRESS)
@RolesAllowed(Citizen.ROLE)
@TitleKey("delegation.shown.title")
class ShownRightsView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final Delegations delegations;

	private final RightsReader rights;

	private final Citizen citizen;

	ShownRightsView(Delegations delegations, RightsReader rights, AuthenticationContext authentication) {
		this.delegations = delegations;
		this.rights = rights;
		this.citizen = authentication.getAuthenticatedUser(Citizen.class).orElseThrow();
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		show(this.delegations.look(this.citizen, PageParameter.id(parameter)).orElseThrow(NotFoundException::new));
	}

	private void show(ReceivedDelegation shown) {
		Anchor back = new Anchor("/" + DelegationsView.ADDRESS, getTranslation("delegation.shown.back"));
		Paragraph until = new Paragraph(
				getTranslation("delegation.shown.until", PortalTime.day(shown.until().minusSeconds(1), getLocale())));
		Anchor prepare = new Anchor(SharedPages.PREPARE.of(shown.id()).path(),
				getTranslation("delegation.shown.prepare"));
		prepare.addClassNames("btn", "ghost");
		prepare.setVisible(!shown.prepares().isEmpty());
		getContent().removeAll();
		getContent().add(back, new H1(getTranslation("delegation.shown.whose", shown.name())), until, prepare,
				shown.shown() ? new PersonRights(this.rights, this.citizen, shown.id())
						: new Message(Message.Tone.HINT, getTranslation("delegation.shown.notNow")));
	}

}
