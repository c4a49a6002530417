package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.SharedPages;

/**
 * The header for people. On a desk: the question box, the help, “Menu” with all actions,
 * the user menu or the sign-in link, and a second row with the main pages. On a phone all
 * of that is behind “Menu”; the stylesheet places it, so that nothing is shown twice.
 */
class PeopleHeader extends Header {

	private static final String PANEL_ID = "tout";

	private final Fold fold = new Fold(PANEL_ID, this::showActions);

	private final Anchor help = new Anchor(SharedPages.HELP.path(), getTranslation("frame.help"));

	private final Anchor signIn = new Anchor(SharedPages.SIGN_IN.path(), getTranslation("frame.signIn"));

	private final SerializableRunnable signOut;

	private @Nullable NameMenu nameMenu;

	private final Navigation navigation = new Navigation(Audience.EVERYBODY);

	private final ActionLists actions = new ActionLists("frame.actions");

	private final Div panel = new Div();

	private boolean signedIn;

	PeopleHeader(@Nullable Component questionBox, SerializableRunnable signOut) {
		this.signOut = signOut;
		this.signIn.addClassNames("btn", "ghost", "me");
		this.help.addClassName("quiet");
		this.panel.setId(PANEL_ID);
		this.panel.addClassName("panel");
		if (questionBox != null) {
			this.panel.add(questionBox);
		}
		this.panel.add(this.help, this.signIn, this.navigation, this.actions);
		Div bar = new Div(brand(Audience.EVERYBODY), this.fold, this.panel);
		bar.addClassName("wrap");
		getContent().addClassName("people");
		getContent().add(bar);
	}

	@Override
	void show(String path, @Nullable SignedIn person) {
		this.fold.fold(true);
		this.navigation.show(path, person == null);
		this.signedIn = person != null;
		this.actions.clear();
		boolean helps = path.equals(SharedPages.HELP.route()) || path.startsWith(SharedPages.HELP.route() + "/");
		this.help.getElement().setAttribute("aria-current", helps ? "true" : "false");
		this.signIn.setVisible(person == null && !path.equals(SharedPages.SIGN_IN.route()));
		if (person != null && this.nameMenu == null) {
			this.nameMenu = new NameMenu(this.signOut);
			this.nameMenu.addClassName("me");
			this.panel.addComponentAtIndex(this.panel.indexOf(this.navigation), this.nameMenu);
		}
		if (this.nameMenu != null) {
			this.nameMenu.show(person);
		}
	}

	// Not before they are looked at: they are a third of a page.
	private void showActions() {
		this.actions.show(this.signedIn);
	}

	@Override
	void count(List<Awaiting> things) {
		this.navigation.count(SharedPages.RIGHTS, things.size());
		if (this.nameMenu != null) {
			this.nameMenu.count(things);
		}
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		getElement().executeJs("""
				this.addEventListener('keydown', (event) => {
					const menu = this.querySelector('.fold[aria-expanded="true"]');
					if (event.key === 'Escape' && menu && !this.querySelector('.suggestions a')) {
						menu.click();
						menu.focus();
					}
				});
				""");
	}

}
