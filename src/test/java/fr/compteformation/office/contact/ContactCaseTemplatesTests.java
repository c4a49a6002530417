package fr.compteformation.office.contact;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import fr.compteformation.platform.base.EmailAddress;

import static java.time.Instant.parse;
import static org.assertj.core.api.Assertions.assertThat;

class ContactCaseTemplatesTests {

	@ParameterizedTest
	@CsvSource({ "fr, txt, TEXT, 'vendredi 20 novembre 2026', <b>Bonjour</b>",
			"en, txt, TEXT, 'Friday, 20 November 2026', <b>Bonjour</b>",
			"fr, html, HTML, 'vendredi 20 novembre 2026', &lt;b&gt;Bonjour&lt;/b&gt;",
			"en, html, HTML, 'Friday, 20 November 2026', &lt;b&gt;Bonjour&lt;/b&gt;" })
	void tellEverythingAndLetNoMarkupThroughInHtml(String language, String format, TemplateMode mode, String day,
			String message) {
		assertThat(render("mail/contact-case_%s.%s".formatted(language, format), mode, details(language)))
			.contains(day, "C-", "Accessibilité", "L’Héritier", "zoe@exemple.fr", message)
			.doesNotContain("null", "[(");
	}

	private static Map<String, Object> details(String language) {
		ContactCase question = new ContactCase();
		question.setName("Zoé L’Héritier");
		question.setEmail(new EmailAddress("zoe@exemple.fr"));
		question.setMessage("<b>Bonjour</b>");
		question.open(parse("2026-11-20T16:42:00Z"), Locale.of(language));
		return question.details("Accessibilité");
	}

	private static String render(String template, TemplateMode mode, Map<String, Object> details) {
		ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
		resolver.setTemplateMode(mode);
		resolver.setCharacterEncoding("UTF-8");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(resolver);
		return engine.process(template, new Context(Locale.of("fr"), details));
	}

}
