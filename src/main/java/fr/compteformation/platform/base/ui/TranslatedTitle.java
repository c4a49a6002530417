package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A page whose title is a key of the translations, followed by the name of the portal.
 */
public interface TranslatedTitle extends HasDynamicTitle, HasElement {

	/** The key of the title; the same words usually stand in the page’s heading. */
	String titleKey();

	@Override
	default String getPageTitle() {
		Component page = getElement().getComponent().orElseThrow();
		return page.getTranslation("page.title", page.getTranslation(titleKey()));
	}

}
