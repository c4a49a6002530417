package fr.compteformation.office.webhook;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The program that is told what happens.
 *
 * @param url Its address, which begins with {@code https://}; without it nothing is told.
 * Turn it on once all nodes run this version.
 * @param secret The secret of the signatures, as in Standard Webhooks: {@code whsec_} and
 * 24 to 64 bytes in base64. Required with the address.
 * @param timeout How long its answer may take.
 * @param attempts How often a message is tried, with growing pauses, before it is given
 * up.
 * @param privateAddresses Whether the address may lead into a private network.
 */
@Validated
@ConfigurationProperties("compte-formation.webhook")
record WebhookSettings(@Nullable URI url, @DefaultValue("") String secret, @DefaultValue("10s") Duration timeout,
		@DefaultValue("12") @Min(1) @Max(30) int attempts, @DefaultValue("false") boolean privateAddresses) {

	@AssertTrue(message = "compte-formation.webhook.url begins with https:// and holds neither user nor fragment")
	boolean isUrlSafe() {
		return this.url == null || "https".equalsIgnoreCase(this.url.getScheme()) && this.url.getHost() != null
				&& this.url.getUserInfo() == null && this.url.getFragment() == null;
	}

	@AssertTrue(message = "compte-formation.webhook.secret is whsec_ and 24 to 64 bytes in base64")
	boolean isSecretSound() {
		return this.url == null || WebhookSignature.isSecret(this.secret);
	}

	boolean isOn() {
		return this.url != null;
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "webhook to " + this.url;
	}

}
