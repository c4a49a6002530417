package fr.compteformation.platform.checkup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.springframework.core.env.Environment;

/** Whether the identity provider describes itself, if one is set. */
final class ProviderPart implements Part {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Environment settings;

	ProviderPart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "identity";
	}

	@Override
	public String look() throws Unwell {
		String issuer = this.settings.getProperty("compte-formation.france-connect.issuer", "");
		if (!issuer.startsWith("http")) {
			return "no provider is set: people sign in with their password";
		}
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			HttpResponse<String> answer = client
				.send(HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
					.timeout(PATIENCE)
					.build(), BodyHandlers.ofString());
			if (answer.statusCode() != 200 || !answer.body().contains("\"issuer\"")) {
				throw new Unwell("see compte-formation.france-connect.issuer: no description of a provider is there");
			}
			return issuer + " answers";
		}
		catch (IOException | IllegalArgumentException away) {
			throw new Unwell("see compte-formation.france-connect.issuer, and whether this machine reaches it", away);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new Unwell("stopped", stopped);
		}
	}

}
