package fr.compteformation.office.contact;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.compteformation.office.template.Template;
import fr.compteformation.office.template.TemplateSource;

/**
 * The templates of answers to questions.
 */
@Component
class ContactTemplates implements TemplateSource {

	@Override
	public List<Template> templates() {
		return Stream
			.of("contact.answer.rights", "contact.answer.dif", "contact.answer.signIn", "contact.answer.document",
					"contact.answer.personalData", "contact.answer.closing")
			.map((key) -> new Template(key, "nom", "reference"))
			.toList();
	}

}
