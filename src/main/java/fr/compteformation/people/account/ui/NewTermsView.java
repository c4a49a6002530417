package fr.compteformation.people.account.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.people.account.Terms;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.information.InformationPages;
import fr.compteformation.platform.security.Citizen;

/**
 * Shows a new version of the terms of use. Accepting leads on to the requested page;
 * declining signs out and keeps the account.
 */
@Route("nouvelles-conditions")
@RolesAllowed(Citizen.ROLE)
@BeforeTerms
@TitleKey("account.newTerms.title")
class NewTermsView extends Composite<Div> implements AfterNavigationObserver, TranslatedTitle {

	private static final String ADDRESS = "nouvelles-conditions";

	private final Terms terms;

	private final AuthenticationContext authentication;

	private String asked = "";

	NewTermsView(Terms terms, AuthenticationContext authentication) {
		this.terms = terms;
		this.authentication = authentication;
		Button accept = new Button(getTranslation("account.newTerms.accept"), (click) -> accept());
		accept.addThemeVariants(ButtonVariant.PRIMARY);
		Button refuse = new Button(getTranslation("account.newTerms.refuse"), (click) -> authentication.logout());
		Div actions = new Div(accept, refuse);
		actions.addClassNames("actions", "near");
		Anchor text = new Anchor(InformationPages.TERMS.path(), getTranslation("account.newTerms.read"),
				AnchorTarget.BLANK);
		text.setRouterIgnore(true);
		Div rights = new Div(new Anchor(SharedPages.MY_DATA.path(), getTranslation("action.downloadData")),
				new Anchor(SharedPages.CLOSE_ACCOUNT.path(), getTranslation("action.closeAccount")));
		rights.addClassName("links");
		Div sheet = new Div(new Paragraph(getTranslation("account.newTerms.text")), text, actions,
				new Paragraph(getTranslation("account.newTerms.without")), rights);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	@Override
	public void afterNavigation(AfterNavigationEvent event) {
		this.asked = event.getLocation().getPathWithQueryParameters();
	}

	private void accept() {
		this.terms.accept(this.authentication.getAuthenticatedUser(Citizen.class).orElseThrow());
		UI ui = UI.getCurrent();
		if (this.asked.equals(ADDRESS)) {
			ui.navigate(SharedPages.RIGHTS.route());
		}
		else {
			ui.getPage().setLocation("/" + this.asked);
		}
	}

}
