package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * The terms that a person accepts in the first step of the registration.
 */
@Route("cgu")
@AnonymousAllowed
class TermsView extends TextView {

	TermsView(PageTexts texts) {
		super(texts, "cgu");
	}

	@Override
	public String titleKey() {
		return "information.terms.title";
	}

}
