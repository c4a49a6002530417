package fr.compteformation.platform.base;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class EmailAddressTests {

	@ParameterizedTest
	@CsvSource({ "chloe@exemple.fr, chloe@exemple.fr", "'  chloe@exemple.fr ', chloe@exemple.fr",
			"Chloe.Dupont@EXEMPLE.FR, Chloe.Dupont@exemple.fr", "chloe+cpf@mail.exemple.co, chloe+cpf@mail.exemple.co",
			"o'neill@exemple.fr, o'neill@exemple.fr", "a_b-c@exemple.fr, a_b-c@exemple.fr",
			"c@exemple.museum, c@exemple.museum", "chloe@l'été.fr, ''", "chloe@été.fr, chloe@xn--t-9fab.fr",
			"chloe@exemple。fr, chloe@exemple.fr", "chloe@xn--bcher-kva.example, chloe@xn--bcher-kva.example",
			"1234@1and1.fr, 1234@1and1.fr", "\u00a0chloe@exemple.fr\u200b, chloe@exemple.fr" })
	void readsAddressesThatMailCanBeSentTo(String typed, String value) {
		assertThat(EmailAddress.parse(typed).map(EmailAddress::value).orElse("")).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "@", "chloe", "chloe@", "@exemple.fr", "chloe@exemple", "chloe@.fr",
			"chloe@exemple.", "chloe@exemple..fr", "chloe@-exemple.fr", "chloe@exemple-.fr", "chloe@exemple.f",
			"chloe@exemple.123", "chloe@127.0.0.1", "chloe@[127.0.0.1]", "chloe@@exemple.fr", "chloe@a@exemple.fr",
			"chloe dupont@exemple.fr", "chloe@exemple fr", "chloé@exemple.fr", "😀@exemple.fr", "chloe@😀 .fr",
			".chloe@exemple.fr", "chloe.@exemple.fr", "chl..oe@exemple.fr", "Chloé <chloe@exemple.fr>",
			"<chloe@exemple.fr>", "a@exemple.fr,b@exemple.fr", "chloe@exemple.fr;leo@exemple.fr",
			"\"chloe\"@exemple.fr", "a(b)@exemple.fr", "mailto:chloe@exemple.fr",
			"chloe@exemple.fr\r\nBcc: leo@exemple.fr", "chl\u0000oe@exemple.fr", "chl\u202eoe@exemple.fr",
			"chloe@exem_ple.fr", "chloe\\@exemple.fr", "\ud83d@exemple.fr", "chloe@\ud83d.fr" })
	void refusesEverythingElse(String typed) {
		assertThat(EmailAddress.parse(typed)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed))
			.withMessage("not a mail address");
	}

	@Test
	void holdsTheLengthsOfTheStandard() {
		String domain = "x".repeat(60) + ".fr";
		assertThat(EmailAddress.parse("a".repeat(64) + '@' + domain)).isPresent();
		assertThat(EmailAddress.parse("a".repeat(65) + '@' + domain)).isEmpty();
		assertThat(EmailAddress.parse("a@" + "x".repeat(64) + ".fr")).isEmpty();
		assertThat(EmailAddress.parse("a@" + "x.".repeat(130) + "fr")).isEmpty();
		assertThat(EmailAddress.parse("a".repeat(100_000))).isEmpty();
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(EmailAddress.parse('a' + " ".repeat(200_000) + 'b')).isEmpty());
	}

	@Test
	void countsTheLengthAsItIsSent() {
		String typed = "a@" + "é.".repeat(60) + "fr";
		assertThat(typed).hasSizeLessThan(EmailAddress.MAX_LENGTH);
		assertThat(EmailAddress.parse(typed)).isEmpty();
	}

	@Test
	void comparesDomainsWithoutCase() {
		assertThat(new EmailAddress("chloe@Exemple.FR")).isEqualTo(new EmailAddress("chloe@exemple.fr"))
			.isNotEqualTo(new EmailAddress("Chloe@exemple.fr"))
			.hasToString("********");
	}

	@Test
	void isKeptAsText() {
		EmailAddressConverter converter = new EmailAddressConverter();
		EmailAddress address = new EmailAddress("chloe@exemple.fr");
		assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(address))).isEqualTo(address);
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

}
