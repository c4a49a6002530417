package fr.compteformation.people.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import fr.compteformation.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RegistrationTests {

	private static final Instant START = Instant.parse("2026-11-20T16:42:00Z");

	private static final Instant LAST_MOMENT = START.plus(Duration.ofDays(15)).minusMillis(1);

	private final Registration registration = new Registration(People.somebody(), "hash", "2026-11", Locale.FRENCH,
			START);

	@Test
	void theLinkWorksFor15Times24Hours() {
		assertThat(this.registration.expiresAt()).isEqualTo(Instant.parse("2026-12-05T16:42:00Z"));
		assertThat(this.registration.isPending(LAST_MOMENT)).isTrue();
		assertThat(this.registration.isPending(LAST_MOMENT.plusMillis(1))).isFalse();
	}

	@Test
	void aNewLinkHasAKeyOfItsOwnButNotADeadline() {
		String first = this.registration.link();
		Instant deadline = this.registration.expiresAt();
		assertThat(this.registration.renewLink(START.plusSeconds(60))).isTrue();
		assertThat(this.registration.link()).isNotEqualTo(first);
		assertThat(this.registration.expiresAt()).isEqualTo(deadline);
	}

	@Test
	void fiveNewLinksADayAreEnough() {
		for (int i = 0; i < 5; i++) {
			assertThat(this.registration.renewLink(START)).isTrue();
		}
		assertThat(this.registration.renewLink(START)).isFalse();
		assertThat(this.registration.renewLink(START.plus(Duration.ofDays(1)))).isTrue();
	}

	@Test
	void anExpiredRegistrationGetsNoNewLink() {
		assertThat(this.registration.renewLink(LAST_MOMENT.plusMillis(1))).isFalse();
	}

	@Test
	void isNotActivatedAfterTheDeadline() {
		assertThatIllegalStateException().isThrownBy(() -> this.registration.activate(LAST_MOMENT.plusMillis(1)));
	}

}
