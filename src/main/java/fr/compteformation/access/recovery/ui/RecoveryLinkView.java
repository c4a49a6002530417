package fr.compteformation.access.recovery.ui;

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
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.access.recovery.Recoveries;
import fr.compteformation.access.recovery.RecoveryLink;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.SecretToken;

/**
 * Ends a request of which its mails tell and which was not the person’s. Opening it
 * changes nothing: a click does.
 */
@Route("recuperation/annuler/:" + RecoveryLinkView.TOKEN)
@AnonymousAllowed
class RecoveryLinkView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

	/** The part of the address that is the token. */
	static final String TOKEN = "jeton";

	private final Recoveries recoveries;

	private SecretToken token = new SecretToken("");

	private RecoveryLink state = RecoveryLink.UNKNOWN;

	RecoveryLinkView(Recoveries recoveries) {
		this.recoveries = recoveries;
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.token = new SecretToken(event.getRouteParameters().get(TOKEN).orElse(""));
		show(this.recoveries.cancelling(this.token));
	}

	@Override
	public String getPageTitle() {
		return getTranslation("page.title", getTranslation("passkey.recovery.link.title." + this.state));
	}

	private void show(RecoveryLink state) {
		this.state = state;
		H1 title = new H1(getTranslation("passkey.recovery.link.title." + state));
		title.getElement().setAttribute("tabindex", "-1");
		Div sheet = new Div(new Paragraph(getTranslation("passkey.recovery.link.text." + state)));
		sheet.addClassNames("sheet", "stack");
		if (state == RecoveryLink.USABLE) {
			Button cancel = new Button(getTranslation("passkey.recovery.link.submit"), (click) -> cancel());
			cancel.addThemeVariants(ButtonVariant.PRIMARY);
			sheet.add(cancel);
		}
		else {
			sheet.add(new Anchor(SharedPages.CONTACT.path(), getTranslation("passkey.recovery.contactUs")));
		}
		getContent().removeAll();
		getContent().add(title, sheet);
	}

	private void cancel() {
		show(this.recoveries.cancel(this.token));
		getUI().ifPresent((ui) -> ui.getPage().setTitle(getPageTitle()));
		getContent().getComponentAt(0).getElement().callJsFunction("focus");
	}

}
