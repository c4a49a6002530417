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
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.access.franceconnect.Fault;
import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofNeed;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Citizen;

/**
 * Why a sign-in with the provider or a proof by it failed, and what to do.
 */
@Route("connexion/franceconnect/echec/:cause")
@AnonymousAllowed
@TitleKey("franceconnect.fault.title")
class FaultView extends Composite<Div> implements BeforeEnterObserver, TranslatedTitle {

	private final boolean proving;

	FaultView(IdentityProofs proofs, AuthenticationContext authentication) {
		this.proving = Citizen.in(authentication)
			.filter((citizen) -> proofs.needOf(citizen) != ProofNeed.NOTHING)
			.isPresent();
		getContent().addClassName("narrow");
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		event.getRouteParameters()
			.get("cause")
			.flatMap(Fault::byPath)
			.ifPresentOrElse(this::show, () -> event.forwardTo(SharedPages.SIGN_IN.route()));
	}

	private void show(Fault fault) {
		Anchor otherWay = this.proving
				? link(SharedPages.PROVE_IDENTITY.path(), "franceconnect.fault.otherProof", "ghost")
				: link(SharedPages.SIGN_IN.path(), "franceconnect.fault.otherWay", "ghost");
		Div actions = new Div(otherWay, way(fault.remedy()));
		actions.addClassNames("actions", "near");
		Div sheet = new Div(new Message(Message.Tone.BAD, getTranslation("franceconnect.fault.text." + fault)));
		sheet.addClassNames("sheet", "stack");
		if (!this.proving) {
			sheet.add(new Paragraph(getTranslation("franceconnect.fault.nothing")),
					new Paragraph(getTranslation("franceconnect.fault.remedy." + fault.remedy())));
		}
		sheet.add(actions);
		getContent().removeAll();
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

	private Anchor way(Fault.Remedy remedy) {
		if (remedy == Fault.Remedy.TELL_US) {
			return link(SharedPages.CONTACT.with("sujet=connexion"), "action.writeToUs", "primary");
		}
		Anchor again = link(this.proving ? FranceConnect.IDENTITY_PATH : FranceConnect.START_PATH,
				"franceconnect.fault.again", "primary");
		again.setRouterIgnore(true);
		return again;
	}

	private Anchor link(String address, String key, String look) {
		Anchor link = new Anchor(address, getTranslation(key));
		link.addClassNames("btn", look);
		return link;
	}

}
