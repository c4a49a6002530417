package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PagePath;

/**
 * The header of the pages of agents and professionals: one row, whose navigation folds on
 * phones.
 */
class WorkHeader extends Header {

	private static final String NAVIGATION_ID = "navigation";

	private final Audience audience;

	private final Navigation navigation;

	private final Fold fold = new Fold(NAVIGATION_ID);

	private final NameMenu nameMenu;

	/**
	 * @param badge the translation key of whose pages these are
	 * @param questionBox finds these pages
	 */
	WorkHeader(Audience audience, String badge, @Nullable Component questionBox, SerializableRunnable signOut) {
		this.audience = audience;
		this.navigation = new Navigation(audience);
		this.nameMenu = new NameMenu(signOut);
		this.nameMenu.addClassName("me");
		this.navigation.setId(NAVIGATION_ID);
		Anchor brand = brand(audience);
		Span whose = new Span(getTranslation(badge));
		whose.addClassName("state");
		brand.add(whose);
		Div bar = new Div(brand, this.fold, this.navigation);
		if (questionBox != null) {
			bar.add(questionBox);
		}
		bar.add(this.nameMenu);
		bar.addClassName("wrap");
		getContent().add(bar);
	}

	@Override
	void show(String path, @Nullable SignedIn person) {
		this.fold.fold(true);
		if (person == null && this.audience == Audience.PROFESSIONALS) {
			this.navigation.showDoors();
		}
		else {
			this.navigation.show(path);
		}
		this.fold.setVisible(this.navigation.isVisible());
		this.nameMenu.show(person);
	}

	/** Shows how much work waits, beside the page where it is done. */
	void countWork(PagePath page, int things) {
		this.navigation.count(page, things);
	}

	@Override
	void count(List<Awaiting> things) {
		this.nameMenu.count(things);
	}

}
