package fr.compteformation.office.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

/** Keys of other programs. */
final class SomeKeys {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private SomeKeys() {
	}

	static SecretToken with(ApplicationContext portal, ExchangeScope... scopes) {
		return with(portal, null, scopes);
	}

	/** A key whose files may only be about one company. */
	static SecretToken with(ApplicationContext portal, @Nullable String company, ExchangeScope... scopes) {
		Agent supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		NewKey key = new NewKey();
		key.setName("Région Bretagne");
		key.setCompany(company);
		key.setEndsOn(LocalDate.now(portal.getBean(Clock.class)).plusMonths(6));
		return SignedInAs.as(portal, supervisor,
				() -> portal.getBean(ExchangeKeys.class).make(supervisor, key, Set.of(scopes)));
	}

	/** Stops a key. */
	static void revoke(ApplicationContext portal, SecretToken secret) {
		Agent supervisor = SomeAgents.supervisor(portal, SomeAgents.newEmail());
		ExchangeKeys keys = portal.getBean(ExchangeKeys.class);
		ExchangeCaller caller = keys.callerWith(secret).orElseThrow();
		SignedInAs.as(portal, supervisor, () -> {
			keys.revoke(supervisor, caller.id());
			return null;
		});
	}

	/** Sends a request with a key. */
	static HttpResponse<String> send(int port, @Nullable SecretToken key, String path, String method, String body,
			String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
			.method(method, method.equals("POST") ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (key != null) {
			request.header("Authorization", "Bearer " + key.value());
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

}
