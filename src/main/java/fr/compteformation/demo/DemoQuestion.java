package fr.compteformation.demo;

import java.util.Locale;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.office.contact.ContactCases;
import fr.compteformation.office.contact.ContactSubject;
import fr.compteformation.platform.base.EmailAddress;

/**
 * A question that waits for agents from the first start.
 */
@Component
@Profile("demo")
@Order(100)
class DemoQuestion implements DemoPart {

	private final ContactCases cases;

	DemoQuestion(ContactCases cases) {
		this.cases = cases;
	}

	@Override
	public void fill() {
		this.cases.openOnce(ContactSubject.RIGHTS, "Erwan Tanguy", new EmailAddress("erwan.tanguy@exemple.example"),
				"Bonjour,\n\nmes heures de 2025 ne sont pas encore sur mon compte. Quand y seront-elles ?",
				Locale.FRENCH);
	}

}
