package fr.compteformation.access.franceconnect.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.access.franceconnect.Fault;
import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * Why a sign-in with the provider failed, and what to do.
 */
@Route("connexion/franceconnect/echec/:cause")
@AnonymousAllowed
class FaultView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	FaultView() {
		getContent().addClassName("narrow");
	}

	@Override
	public String titleKey() {
		return "franceconnect.fault.title";
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("cause")
			.flatMap(Fault::byPath)
			.ifPresentOrElse(this::show, () -> event.forwardTo(SharedPages.SIGN_IN.route()));
	}

	private void show(Fault fault) {
		Div actions = new Div(link(SharedPages.SIGN_IN.path(), "franceconnect.fault.otherWay", "ghost"),
				way(fault.remedy()));
		actions.addClassNames("actions", "near");
		Div sheet = new Div(new Message(Message.Tone.BAD, getTranslation("franceconnect.fault.text." + fault)),
				new Paragraph(getTranslation("franceconnect.fault.nothing")),
				new Paragraph(getTranslation("franceconnect.fault.remedy." + fault.remedy())), actions);
		sheet.addClassNames("sheet", "stack");
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private Anchor way(Fault.Remedy remedy) {
		if (remedy == Fault.Remedy.TELL_US) {
			return link(SharedPages.CONTACT.path(), "franceconnect.fault.contact", "primary");
		}
		Anchor again = link(FranceConnect.START_PATH, "franceconnect.fault.again", "primary");
		again.setRouterIgnore(true);
		return again;
	}

	private Anchor link(String address, String key, String look) {
		Anchor link = new Anchor(address, getTranslation(key));
		link.addClassNames("btn", look);
		return link;
	}

}
