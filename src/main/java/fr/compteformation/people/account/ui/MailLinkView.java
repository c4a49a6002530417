package fr.compteformation.people.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

import fr.compteformation.people.account.MailLink;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.SecretToken;

/**
 * The page of a link in an email about an account. Opening it changes nothing, signed in
 * or not: the user must click.
 */
public abstract class MailLinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	/** The route parameter of the token. */
	public static final String TOKEN = "jeton";

	private SecretToken token = new SecretToken("");

	private MailLink state = MailLink.UNKNOWN;

	protected MailLinkView() {
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
		show(stateOf(this.token));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation(titleKey(this.state)));
	}

	/** The state of the link. */
	protected abstract MailLink stateOf(SecretToken token);

	/** Performs the action of the link. */
	protected abstract MailLink use(SecretToken token);

	protected abstract String titleKey(MailLink state);

	protected abstract String textKey(MailLink state);

	protected abstract String buttonKey();

	private void show(MailLink state) {
		this.state = state;
		H1 title = new H1(getTranslation(titleKey(state)));
		title.getElement().setAttribute("tabindex", "-1");
		Div sheet = new Div(new Paragraph(getTranslation(textKey(state))));
		sheet.addClassNames("sheet", "stack");
		if (state == MailLink.USABLE) {
			Button use = new Button(getTranslation(buttonKey()), (click) -> use());
			use.addThemeVariants(ButtonVariant.PRIMARY);
			sheet.add(use);
		}
		else {
			sheet.add(new Anchor(SharedPages.CONTACT.path(), getTranslation("account.mailLink.contact")));
		}
		getContent().removeAll();
		getContent().add(title, sheet);
	}

	private void use() {
		show(use(this.token));
		getUI().ifPresent((ui) -> ui.getPage().setTitle(getPageTitle()));
		getContent().getComponentAt(0).getElement().callJsFunction("focus");
	}

}
