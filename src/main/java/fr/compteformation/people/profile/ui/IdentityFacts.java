package fr.compteformation.people.profile.ui;

import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.Facts;

/** The person’s identity, read-only, because rights depend on it. */
class IdentityFacts extends Composite<Section> {

	IdentityFacts(Identity identity) {
		Facts facts = new Facts();
		Stream.ofNullable(identity.getCivility())
			.forEach((civility) -> facts.tell(getTranslation("field.civility"), getTranslation(civility.messageKey())));
		facts
			.tell(getTranslation("field.firstName"),
					Objects.requireNonNullElseGet(identity.getFirstName(),
							() -> getTranslation("account.profile.noFirstName")))
			.tell(getTranslation("field.birthName"), identity.birthName())
			.tell(getTranslation("field.nir"), identity.nir().masked());
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("account.profile.identity")), facts, new Paragraph(
				new Text(getTranslation("account.profile.correction") + " "),
				new Anchor(SharedPages.CONTACT.with("sujet=donnees"), getTranslation("account.profile.contact"))));
	}

}
