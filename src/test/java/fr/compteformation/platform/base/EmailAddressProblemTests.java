package fr.compteformation.platform.base;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EmailAddressProblemTests {

	@ParameterizedTest
	@CsvSource({ "chloe, noAt, ''", "exemple.fr, noAt, ''", "chloe@@exemple.fr, severalAt, ''",
			"a@exemple.fr;b@exemple.fr, severalAt, ''", "chloé@exemple.fr, accent, é", "chlœ@exemple.fr, accent, œ",
			"chloe dupont@exemple.fr, space, ''", "chloe@exemple fr, space, ''", "chloe@, nothingAfter, ''",
			"@exemple.fr, nothingBefore, ''", "chloe@exemple, noEnding, exemple", "'chloe@exemple,fr', character, ','",
			"<chloe@exemple.fr>, character, <", "😀@exemple.fr, character, 😀", "chl..oe@exemple.fr, dots, ''",
			"chloe@exemple..fr, dots, ''", "chloe@exemple.fr., dots, ''", "chloe@exemple.f, domain, exemple.f",
			"chloe@127.0.0.1, domain, 127.0.0.1" })
	void saysWhatAReaderWouldSee(String typed, String key, String part) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
		assertThat(EmailAddressProblem.of(typed))
			.isEqualTo(new EmailAddressProblem("errors.emailAddress." + key, part));
	}

	@ParameterizedTest
	@CsvSource({ "65, longBefore, 64", "300, tooLong, 254" })
	void saysTheLengthThatFits(int length, String key, String part) {
		assertThat(EmailAddressProblem.of("a".repeat(length) + "@exemple.fr"))
			.isEqualTo(new EmailAddressProblem("errors.emailAddress." + key, part));
	}

}
