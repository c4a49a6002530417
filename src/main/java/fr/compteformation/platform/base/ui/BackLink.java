package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** The way back at the end of a page of the account that is no form. */
public class BackLink extends Composite<Div> {

	private BackLink(PagePath page, String textKey) {
		Anchor back = new Anchor(page.path(), getTranslation(textKey));
		back.addClassNames("btn", "ghost");
		getContent().addClassNames("actions", "near");
		getContent().add(back);
	}

	/** To the page of rights, where people start. */
	public static BackLink toRights() {
		return new BackLink(SharedPages.RIGHTS, "action.backToRights");
	}

	/** To the profile. */
	public static BackLink toProfile() {
		return new BackLink(SharedPages.PROFILE, "action.toProfile");
	}

}
