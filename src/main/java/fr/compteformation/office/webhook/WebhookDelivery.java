package fr.compteformation.office.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends one message. Any answer but 2xx is a failure; redirects are not followed. */
@Component
class WebhookDelivery {

	/**
	 * How many messages a node sends at once: emails, with codes for signing in among
	 * them, leave by the same threads, and a receiver that hangs must not hold them all.
	 */
	static final int AT_ONCE = 2;

	private static final String BODY = "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":{\"reference\":\"%s\"%s}}";

	private final JdbcClient database;

	private final WebhookSettings settings;

	private final Clock clock;

	private final @Nullable HttpClient client;

	private final Semaphore turns = new Semaphore(AT_ONCE);

	WebhookDelivery(JdbcClient database, WebhookSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
		// Has a thread of its own. Without a proxy: it would look the name up itself.
		this.client = !settings.isOn() ? null
				: HttpClient.newBuilder()
					.connectTimeout(settings.timeout())
					.followRedirects(HttpClient.Redirect.NEVER)
					.proxy(HttpClient.Builder.NO_PROXY)
					.build();
	}

	/**
	 * Sends a message, unless this node sends {@value #AT_ONCE} already.
	 * @param id stays the same each time, so that the receiver recognises a message that
	 * comes twice
	 * @return whether it is done with; otherwise it has to wait for its turn
	 * @throws WebhookFailure if it was not received
	 */
	boolean deliver(String id, WebhookMessage message) {
		if (!this.turns.tryAcquire()) {
			return false;
		}
		try {
			// Erased meanwhile: nothing is left to tell.
			reference(message).ifPresent((reference) -> send(id, body(message, reference)));
			return true;
		}
		finally {
			this.turns.release();
		}
	}

	private Optional<String> reference(WebhookMessage message) {
		return this.database.sql(message.event().referenceSql())
			.param(message.subject())
			.query(String.class)
			.optional();
	}

	private void send(String id, String body) {
		URI url = this.settings.url();
		if (url == null || this.client == null) {
			// Another node may have one, while they restart one after the other.
			throw new WebhookFailure("this node has no address");
		}
		try {
			if (!this.settings.privateAddresses()) {
				PublicAddresses.check(url.getHost());
			}
			int status = statusOf(this.client.sendAsync(request(url, id, body), BodyHandlers.discarding()));
			if (status / 100 != 2) {
				throw new WebhookFailure("the receiver answered " + status);
			}
		}
		catch (IOException failed) {
			throw new WebhookFailure(failed.getClass().getSimpleName());
		}
	}

	// The time limit of a request ends with the headers, this one after the body.
	private int statusOf(CompletableFuture<HttpResponse<Void>> answer) throws IOException {
		try {
			return answer.get(this.settings.timeout().toMillis(), TimeUnit.MILLISECONDS).statusCode();
		}
		catch (ExecutionException failed) {
			throw (failed.getCause() instanceof IOException reason) ? reason : new IOException(failed);
		}
		catch (TimeoutException late) {
			throw new WebhookFailure("the receiver did not answer in time");
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new WebhookFailure("stopped");
		}
		finally {
			answer.cancel(true);
		}
	}

	private HttpRequest request(URI url, String id, String body) {
		Instant now = this.clock.instant();
		return HttpRequest.newBuilder(url)
			.header("Content-Type", "application/json")
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
			.header("webhook-signature", new WebhookSignature(this.settings.secret()).of(id, now, body))
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	static String body(WebhookMessage message, String reference) {
		return BODY.formatted(message.event().type(), message.happenedAt().truncatedTo(ChronoUnit.MILLIS), reference,
				(message.state() != null) ? ",\"state\":\"" + message.state() + '"' : "");
	}

}
