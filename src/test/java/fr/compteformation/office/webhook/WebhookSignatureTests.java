package fr.compteformation.office.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookSignatureTests {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	/** The example of the reference libraries of Standard Webhooks. */
	@Test
	void aMessageIsSignedAsTheStandardDoes() {
		assertThat(new WebhookSignature(SECRET).of("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330),
				"{\"test\": 2432232314}"))
			.isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_é" })
	void aSecretOfAnotherFormIsRefused(String secret) {
		assertThat(WebhookSignature.isSecret(secret)).isFalse();
		assertThat(WebhookSignature.isSecret(SECRET)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://fonds.example/", "https:///hooks", "https://nom:secret@fonds.example/",
			"ftp://fonds.example/", "https://fonds.example/#a" })
	void anAddressThatIsNotSafeIsRefused(String url) {
		assertThat(new WebhookSettings(URI.create(url), SECRET, Duration.ofSeconds(1), 12, false).isUrlSafe())
			.isFalse();
	}

	@Test
	void settingsDoNotPrintTheSecret() {
		assertThat(new WebhookSettings(URI.create("https://fonds.example/"), SECRET, Duration.ofSeconds(1), 12, false))
			.hasToString("webhook to https://fonds.example/");
	}

}
