package fr.compteformation.demo.identityprovider.ui;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.context.annotation.Profile;

import fr.compteformation.demo.identityprovider.FictitiousPerson;
import fr.compteformation.demo.identityprovider.StandIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * Lets the tester pick a fictitious person to sign in as.
 */
@Route(value = "demo/identite", registerAtStartup = false)
@Profile("demo")
@AnonymousAllowed
@TitleKey("identityprovider.title")
class StandInView extends Composite<Div> implements TranslatedTitle {

	private final StandIn standIn;

	StandInView(StandIn standIn) {
		this.standIn = standIn;
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())),
				new Message(Message.Tone.HINT, getTranslation("identityprovider.purpose")));
		if (standIn.isAsked(session())) {
			standIn.people().forEach((person) -> getContent().add(card(person)));
			getContent()
				.add(new Button(getTranslation("identityprovider.refuse"), (click) -> goTo(standIn.refuse(session()))));
		}
		else {
			Anchor signIn = new Anchor(SharedPages.SIGN_IN.path(), getTranslation("identityprovider.notAsked.signIn"));
			signIn.addClassName("btn");
			getContent().add(new Paragraph(getTranslation("identityprovider.notAsked")), new Div(signIn));
		}
	}

	private Article card(FictitiousPerson person) {
		Button play = new Button(getTranslation("identityprovider.play", person.fullName()),
				(click) -> goTo(this.standIn.play(person, session())));
		play.addThemeVariants(ButtonVariant.PRIMARY);
		Article card = new Article(new H2(person.fullName()),
				new Paragraph(getTranslation("identityprovider.story." + person)),
				new Paragraph(getTranslation("identityprovider.number", person.numberToType())), play);
		card.addClassNames("sheet", "stack");
		return card;
	}

	private void goTo(String address) {
		getUI().ifPresent((ui) -> ui.getPage().setLocation(address));
	}

	private static HttpSession session() {
		return VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
	}

}
