package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.SharedPages;

/**
 * The page header: the portal’s name, the navigation, and the user menu or the sign-in
 * link. On phones the navigation folds behind a button.
 */
class Header extends Composite<com.vaadin.flow.component.html.Header> {

	private static final String NAVIGATION_ID = "navigation";

	private final Audience audience;

	private final Navigation navigation;

	private final NativeButton fold = new NativeButton(getTranslation("frame.menu"));

	private final Anchor signIn = new Anchor(SharedPages.SIGN_IN.path(), getTranslation("frame.signIn"));

	private final NameMenu nameMenu;

	Header(Audience audience, SerializableRunnable signOut) {
		this.audience = audience;
		this.navigation = new Navigation(audience);
		this.nameMenu = new NameMenu(signOut);
		this.signIn.addClassNames("btn", "ghost", "me");
		this.nameMenu.addClassName("me");
		this.navigation.setId(NAVIGATION_ID);
		this.fold.addClassName("fold");
		this.fold.getElement().setAttribute("aria-controls", NAVIGATION_ID);
		this.fold.addClickListener((click) -> fold("true".equals(expanded())));
		fold(true);
		Div bar = new Div(brand(), this.fold, this.navigation, this.signIn, this.nameMenu);
		bar.addClassName("wrap");
		getContent().addClassName("top");
		getContent().add(bar);
	}

	/** Updates the header after a navigation: current page and signed-in user. */
	void show(String path, @Nullable SignedIn person) {
		fold(true);
		this.navigation.show(path);
		this.fold.setVisible(this.navigation.isVisible());
		this.signIn.setVisible(
				person == null && this.audience == Audience.EVERYBODY && !path.equals(SharedPages.SIGN_IN.route()));
		this.nameMenu.show(person);
	}

	/** Shows how many things wait for the person, at the pages where they are done. */
	void count(List<Awaiting> things) {
		this.navigation.count(things.size());
		this.nameMenu.count(things);
	}

	private void fold(boolean folded) {
		this.fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
	}

	private @Nullable String expanded() {
		return this.fold.getElement().getAttribute("aria-expanded");
	}

	private Anchor brand() {
		Anchor brand = new Anchor(this.audience.home().path(), new Image("assets/logo.svg", ""),
				new Span(getTranslation("frame.name")));
		if (this.audience == Audience.AGENTS) {
			Span badge = new Span(getTranslation("frame.agentsBadge"));
			badge.addClassName("state");
			brand.add(badge);
		}
		brand.addClassName("brand");
		return brand;
	}

}
