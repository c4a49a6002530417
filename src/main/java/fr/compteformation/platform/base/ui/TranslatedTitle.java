package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page whose title is a translation key, followed by the portal’s name. */
public interface TranslatedTitle extends HasDynamicTitle, HasElement {

	/** The translation key of the title, usually the same text as the heading. */
	default String titleKey() {
		TitleKey title = getClass().getAnnotation(TitleKey.class);
		if (title == null) {
			throw new IllegalStateException(getClass() + " has neither @TitleKey nor titleKey()");
		}
		return title.value();
	}

	@Override
	default String getPageTitle() {
		Component page = getElement().getComponent().orElseThrow();
		return page.getTranslation("page.title", page.getTranslation(titleKey()));
	}

}
