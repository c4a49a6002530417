package fr.compteformation.platform.base.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;

/**
 * The base layout: skip link, header, what the operator announces, page, footer, and the
 * warnings before the session ends.
 */
abstract class PortalLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

	private static final String CONTENT_ID = "contenu";

	private static final String SHOWN = PortalLayout.class.getName() + ".shown";

	private final AuthenticationContext authentication;

	private final JumpLink skip = new JumpLink(CONTENT_ID, getTranslation("frame.skip"));

	private final Header header;

	private final SiteNotice notice;

	private final Main main = new Main();

	private final Div banner = new Div();

	private final SessionWarning sessionWarning;

	private final SessionEnding sessionEnding;

	PortalLayout(Audience audience, Header header, Footer footer, AuthenticationContext authentication,
			SiteFrame frame) {
		this.authentication = authentication;
		this.header = header;
		this.notice = frame.notice();
		this.sessionWarning = new SessionWarning(audience);
		this.sessionEnding = new SessionEnding(frame.clock());
		this.skip.addClassName("skip");
		this.main.setId(CONTENT_ID);
		this.main.getElement().setAttribute("tabindex", "-1");
		this.banner.addClassName("banner");
		this.main.add(this.banner);
		getContent().addClassName("page");
		getContent().add(this.skip, this.header, this.notice, this.main, footer, this.sessionWarning,
				this.sessionEnding);
	}

	@Override
	public void showRouterLayoutContent(HasElement content) {
		this.main.getElement().appendChild(content.getElement());
	}

	@Override
	public void afterNavigation(AfterNavigationEvent navigation) {
		String path = navigation.getLocation().getPath();
		SignedIn person = this.authentication.getAuthenticatedUser(SignedIn.class).orElse(null);
		this.skip.setHref(navigation.getLocation().getPathWithQueryParameters() + "#" + CONTENT_ID);
		this.header.show(path, person);
		this.notice.show();
		this.sessionWarning
			.watch(person != null || navigation.getActiveChain().stream().anyMatch(KeepsTyping.class::isInstance));
		this.sessionEnding.count();
		this.banner.removeAll();
		Banner.take()
			.ifPresent((left) -> this.banner
				.add(new Message(left.tone(), getTranslation(left.key(), left.parameters().toArray()))));
		getUI().ifPresent((ui) -> focusPlace(hasShownAPage(ui)));
	}

	/** Shows in the menus how many things wait for the person. */
	void count(List<Awaiting> things) {
		this.header.count(things);
	}

	/** Adds something above the page and its banner. */
	void addAbove(Component... components) {
		for (int place = 0; place < components.length; place++) {
			this.main.addComponentAtIndex(place, components[place]);
		}
	}

	/** Adds cards above the page. */
	void addCards(List<Component> cards) {
		this.banner.add(cards);
	}

	/** Shows that the last action failed, and keeps the typed input. */
	void showFailure(String key, Object... parameters) {
		this.banner.removeAll();
		this.banner.add(new Message(Message.Tone.BAD, getTranslation(key, parameters)));
		this.banner.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
	}

	// Screen readers read the first page of a tab from the top by themselves.
	private static boolean hasShownAPage(UI ui) {
		boolean shown = ComponentUtil.getData(ui, SHOWN) != null;
		ComponentUtil.setData(ui, SHOWN, true);
		return shown;
	}

	// The browser looked for the place that the address names after "#" before the page
	// was there. The client changes the address after it has shown the page.
	private void focusPlace(boolean orHeading) {
		this.main.getElement().executeJs("""
				setTimeout(() => {
					const name = decodeURIComponent(location.hash.slice(1));
					const place = name && this.querySelector('#' + CSS.escape(name));
					const target = place || ($0 && (this.querySelector('h1') || this));
					if (target) {
						target.tabIndex = -1;
						target.focus({preventScroll: true});
						if (place) {
							place.scrollIntoView();
						} else {
							window.scrollTo(0, 0);
						}
					}
				});
				""", orHeading);
	}

}
