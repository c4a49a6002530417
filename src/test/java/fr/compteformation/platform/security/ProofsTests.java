package fr.compteformation.platform.security;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ProofsTests {

	private final MovableClock clock = new MovableClock();

	private final Proofs proofs = new Proofs(new SecurityRecord(this.clock), this.clock);

	private final Citizen citizen = new Citizen(UUID.randomUUID(), "Chloé Santoni");

	@Test
	void aProofIsGoodForFiveMinutes() {
		this.clock.stop();
		Proof proof = this.proofs.given(this.citizen);
		this.clock.advance(Duration.ofSeconds(299));
		assertThatNoException().isThrownBy(() -> this.proofs.require(this.citizen, proof));
		this.clock.advance(Duration.ofSeconds(1));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.proofs.require(this.citizen, proof));
	}

	@Test
	void aProofIsGoodForNobodyElse() {
		Proof proof = this.proofs.given(new Citizen(UUID.randomUUID(), "Malo L’Hénaff"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.proofs.require(this.citizen, proof));
	}

	@Test
	void withoutAPageNothingIsRecent() {
		this.proofs.given(this.citizen);
		assertThat(this.proofs.recent(this.citizen)).isEmpty();
	}

	@Test
	void aSessionKeepsIt() {
		MockHttpSession session = new MockHttpSession();
		this.proofs.given(this.citizen, session);
		assertThat(session.getAttribute(Proof.class.getName())).isInstanceOf(Proof.class);
	}

}
