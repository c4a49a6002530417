package fr.compteformation.platform.onetime.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of a one-time link. Opening it changes nothing, because mail scanners open
 * links too: the user confirms on the page. A link that does not work shows the reason
 * and what to do instead.
 */
public abstract class LinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	/** The route parameter of the token. */
	public static final String TOKEN = SecretToken.PARAMETER;

	private final String titles;

	private final String texts;

	private SecretToken token = new SecretToken("");

	private SecretState state = SecretState.UNKNOWN;

	/**
	 * @param titles prefix of the title keys; the state follows
	 * @param texts prefix of the text keys; the state follows
	 */
	protected LinkView(String titles, String texts) {
		this.titles = titles;
		this.texts = texts;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
		show(look(this.token));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation(titleKey(this.state)));
	}

	/** The translation key of the title. */
	protected String titleKey(SecretState state) {
		return this.titles + state;
	}

	/** The translation key of the text. */
	protected String textKey(SecretState state) {
		return this.texts + state;
	}

	/** The current state of the link. */
	protected abstract SecretState look(SecretToken token);

	/** The controls shown while the link works. */
	protected abstract Component[] actions();

	/** Where to go when the link does not work. */
	protected abstract Anchor wayOn(SecretState state);

	/** The token from the URL. */
	protected SecretToken token() {
		return this.token;
	}

	/** Shows another state, after an action. */
	protected void show(SecretState state) {
		this.state = state;
		H1 title = new H1(getTranslation(titleKey(state)));
		title.getElement().setAttribute("tabindex", "-1");
		Div sheet = new Div(new Paragraph(getTranslation(textKey(state))));
		sheet.addClassNames("sheet", "stack");
		sheet.add((state == SecretState.VALID) ? actions() : new Component[] { wayOn(state) });
		getContent().removeAll();
		getContent().add(title, sheet);
	}

	/** Shows the result of an action and announces it to screen readers. */
	protected void showOutcome(SecretState state) {
		show(state);
		getUI().ifPresent((ui) -> ui.getPage().setTitle(getPageTitle()));
		getContent().getComponentAt(0).getElement().callJsFunction("focus");
	}

}
