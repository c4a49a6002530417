package fr.compteformation.office.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends one message. Any answer but 2xx is a failure; redirects are not followed. */
@Component
class WebhookDelivery {

	private static final String BODY = "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"reference\":\"%s\"}}";

	private final JdbcClient database;

	private final WebhookSettings settings;

	private final Clock clock;

	private final @Nullable HttpClient client;

	WebhookDelivery(JdbcClient database, WebhookSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
		// Has a thread of its own.
		this.client = !settings.isOn() ? null
				: HttpClient.newBuilder()
					.connectTimeout(settings.timeout())
					.followRedirects(HttpClient.Redirect.NEVER)
					.build();
	}

	/**
	 * @param id stays the same each time, so that the receiver recognises a message that
	 * comes twice
	 * @throws WebhookFailure if it was not received
	 */
	void deliver(String id, WebhookMessage message) {
		Optional<String> reference = this.database.sql(message.event().referenceSql())
			.param(message.subject())
			.query(String.class)
			.optional();
		URI url = this.settings.url();
		// Erased meanwhile, or turned off: nothing is left to tell.
		if (reference.isEmpty() || url == null || this.client == null) {
			return;
		}
		try {
			if (!this.settings.privateAddresses()) {
				PublicAddresses.check(url.getHost());
			}
			int status = this.client.send(request(url, id, body(message, reference.get())), BodyHandlers.discarding())
				.statusCode();
			if (status / 100 != 2) {
				throw new WebhookFailure("the receiver answered " + status);
			}
		}
		catch (IOException failed) {
			throw new WebhookFailure(failed.getClass().getSimpleName());
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new WebhookFailure("stopped");
		}
	}

	private HttpRequest request(URI url, String id, String body) {
		Instant now = this.clock.instant();
		return HttpRequest.newBuilder(url)
			.timeout(this.settings.timeout())
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
			.header("webhook-signature", new WebhookSignature(this.settings.secret()).of(id, now, body))
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	static String body(WebhookMessage message, String reference) {
		return BODY.formatted(message.event().type(), message.happenedAt().truncatedTo(ChronoUnit.MILLIS), reference);
	}

}
