package fr.compteformation.platform.mail;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AwaitingLineTests {

	private static final MailTemplate NEWS = MailTemplates.named("dif-news");

	private static final String PAGE = "https://formation.exemple.fr/mes-droits";

	@ParameterizedTest
	@CsvSource({ "fr, 1, Une chose vous attend dans votre espace.", "fr, 2, 2 choses vous attendent dans votre espace.",
			"en, 1, One thing awaits you in your account.", "en, 12, 12 things await you in your account." })
	void theLineCountsAndLeadsToThePage(Locale locale, int count, String line) {
		WrittenMail mail = WrittenMail.counting(NEWS, locale, count);
		assertThat(mail.text()).contains("\n" + line + "\n" + PAGE + "\n");
		assertThat(mail.page().select(".content a[href=" + PAGE + "]").eachText()).containsExactly(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void nothingIsSaidWhenNothingAwaits(Locale locale) {
		assertThat(WrittenMail.counting(NEWS, locale, 0).text()).doesNotContain(PAGE);
	}

	@Test
	void mailsThatCountNothingAskNobody() {
		assertThat(WrittenMail.ofAllKinds()).extracting(WrittenMail::text)
			.noneMatch((text) -> text.contains(PAGE + "\n"));
	}

}
