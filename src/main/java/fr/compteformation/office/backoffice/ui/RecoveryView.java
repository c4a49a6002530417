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

import fr.compteformation.access.recovery.RecoveryCase;
import fr.compteformation.access.recovery.RecoveryCases;
import fr.compteformation.access.recovery.ui.RecoverySheet;
import fr.compteformation.platform.base.ui.PageParameter;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * The request of a person who lost their passkeys.
 */
@Route(RecoveriesView.ADDRESS)
@RolesAllowed(Agent.ROLE)
@TitleKey("backoffice.recovery.title")
class RecoveryView extends Composite<Div> implements HasUrlParameter<String>, TranslatedTitle {

	private final RecoveryCases cases;

	private final Validator validator;

	private final Agent agent;

	RecoveryView(RecoveryCases cases, Validator validator, AuthenticationContext authentication) {
		this.cases = cases;
		this.validator = validator;
		this.agent = authentication.getAuthenticatedUser(Agent.class).orElseThrow();
	}

	// No name in the title: it would stay in the browser history.
	@Override
	public void setParameter(BeforeEvent event, String parameter) {
		RecoveryCase opened = this.cases.open(this.agent, PageParameter.id(parameter))
			.orElseThrow(NotFoundException::new);
		getContent().removeAll();
		getContent().addClassName("narrow");
		getContent().add(new Anchor("/" + RecoveriesView.ADDRESS, getTranslation("backoffice.recovery.back")),
				new H1(getTranslation(titleKey())), new RecoverySheet(this.cases, this.validator, this.agent, opened));
	}

}
