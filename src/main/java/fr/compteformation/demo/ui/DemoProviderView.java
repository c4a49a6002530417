package fr.compteformation.demo.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.context.annotation.Profile;

import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.DemoProvider;
import fr.compteformation.platform.base.ui.TranslatedTitle;

/** Plays the training provider. */
@Route(value = "demo/organisme", registerAtStartup = false)
@Profile("demo")
@AnonymousAllowed
class DemoProviderView extends Composite<Div> implements TranslatedTitle {

	DemoProviderView(DemoProvider provider) {
		Paragraph purpose = new Paragraph(getTranslation("demo.provider.purpose"));
		purpose.addClassName("soft");
		Anchor mailbox = new Anchor(DemoMailbox.PAGE.path(), getTranslation("demo.provider.toMailbox"));
		mailbox.addClassNames("btn", "plain");
		getContent().addClassName("stack");
		getContent().add(new H1(getTranslation(titleKey())), purpose,
				new ProviderAnswers(provider, "h2", ButtonVariant.PRIMARY), mailbox);
	}

	@Override
	public String titleKey() {
		return "demo.provider.title";
	}

}
