package fr.compteformation.people.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Message;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/**
 * Shown after a correct password for a suspended account. Anyone may open it, so it
 * contains no personal data.
 */
@Route("compte-bloque")
@AnonymousAllowed
@TitleKey("account.frozen.title")
class SuspendedView extends Composite<Div> implements TranslatedTitle {

	SuspendedView() {
		SignIn.takeDiversion();
		Anchor contact = new Anchor(SharedPages.CONTACT.with("sujet=compte"), getTranslation("action.writeToUs"));
		contact.addClassName("btn");
		Div sheet = new Div(new Message(Message.Tone.BAD, getTranslation("account.frozen.text")),
				new Paragraph(getTranslation("account.frozen.why")),
				new Paragraph(getTranslation("account.frozen.next")),
				new Paragraph(getTranslation("account.frozen.password")), contact);
		sheet.addClassNames("sheet", "stack");
		getContent().addClassName("narrow");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
	}

}
