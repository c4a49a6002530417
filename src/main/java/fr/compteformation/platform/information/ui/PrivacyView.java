package fr.compteformation.platform.information.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * What is kept about a person, why, and for how long.
 */
@Route("donnees-personnelles")
@AnonymousAllowed
class PrivacyView extends TextView {

	PrivacyView(PageTexts texts) {
		super(texts, "donnees-personnelles");
	}

	@Override
	public String titleKey() {
		return "information.privacy.title";
	}

}
