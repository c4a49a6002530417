package fr.compteformation.access.franceconnect;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.FreePort;
import fr.compteformation.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProviderIsDownTests {

	private static final int PORT = FreePort.next();

	private final MovableClock clock = new MovableClock();

	private final FranceConnectSettings settings = new FranceConnectSettings("http://localhost:" + PORT,
			FakeProvider.CLIENT, FakeProvider.SECRET, List.of("eidas1"), Set.of("openid"), Duration.ofSeconds(20));

	private final OpenIdProvider known = new OpenIdProvider(this.settings, new Wire(this.settings),
			new MockEnvironment(), this.clock);

	@Test
	void itsLastAnswerIsUsedOnceThereIsOne() {
		assertThatExceptionOfType(SignInFailed.class).isThrownBy(this.known::registration)
			.extracting(SignInFailed::fault)
			.isEqualTo(Fault.UNREACHABLE);
		try (FakeProvider provider = FakeProvider.startAt(PORT)) {
			assertThat(this.known.registration().getProviderDetails().getIssuerUri()).isEqualTo(provider.issuer());
		}
		this.clock.advance(Duration.ofHours(2));
		assertThat(this.known.registration().getProviderDetails().getIssuerUri()).isEqualTo(this.settings.issuer());
	}

}
