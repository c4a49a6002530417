package fr.compteformation.platform.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;

import fr.compteformation.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the kinds of mail of all modules.
 */
@PortalTest
class MailKindsTests {

	@Autowired
	private List<MailKind> kinds;

	@Autowired
	private MessageSource portalTexts;

	@Test
	void eachHasATextAndAnHtmlTemplateInBothLanguages() {
		assertThat(this.kinds).extracting(MailKind::name)
			.flatMap((name) -> Stream.of("fr.html", "fr.txt", "en.html", "en.txt")
				.map((template) -> "mail/%s_%s".formatted(name, template))
				.toList())
			.allSatisfy((template) -> assertThat(new ClassPathResource(template).exists()).as(template).isTrue());
	}

	@Test
	void eachHasASubjectInBothLanguagesThatNamesNobody() {
		assertThat(this.kinds).extracting((kind) -> "mail." + kind.name() + ".subject")
			.flatMap((key) -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
				.map((locale) -> this.portalTexts.getMessage(key, null, locale))
				.toList())
			.allSatisfy((subject) -> assertThat(subject).isNotBlank().doesNotContain("{"));
	}

	@Test
	void noTwoShareAName() {
		assertThat(this.kinds).extracting(MailKind::name).doesNotHaveDuplicates();
	}

}
