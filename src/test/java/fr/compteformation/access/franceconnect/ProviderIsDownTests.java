package fr.compteformation.access.franceconnect;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import fr.compteformation.FreePort;
import fr.compteformation.MovableClock;
import fr.compteformation.PortalTest;
import fr.compteformation.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ProviderIsDownTests {

	private static final int PROVIDERS_PORT = FreePort.next();

	@Autowired
	private MovableClock clock;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void provider(DynamicPropertyRegistry properties) {
		properties.add("compte-formation.france-connect.issuer", () -> "http://localhost:" + PROVIDERS_PORT);
		properties.add("compte-formation.france-connect.client-id", () -> FakeProvider.CLIENT);
		properties.add("compte-formation.france-connect.client-secret", () -> FakeProvider.SECRET);
	}

	@Test
	void thePortalStartsWithoutItAndAsksAgain() {
		Visitor visitor = new Visitor(this.port);
		assertThat(visitor.get("/connexion").statusCode()).isEqualTo(200);
		assertThat(location(visitor)).endsWith("/connexion/franceconnect/echec/injoignable");
		try (FakeProvider provider = FakeProvider.startAt(PROVIDERS_PORT)) {
			assertThat(location(visitor)).startsWith(provider.issuer() + "/authorize?");
		}
		this.clock.advance(Duration.ofHours(2));
		assertThat(location(visitor)).as("its last known answer").contains("/authorize?");
	}

	private static String location(Visitor visitor) {
		HttpResponse<String> answer = visitor.get("/connexion/franceconnect");
		return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
	}

}
