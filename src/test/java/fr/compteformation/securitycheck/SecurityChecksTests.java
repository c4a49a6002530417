package fr.compteformation.securitycheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.compteformation.base.Keys;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityChecksTests {

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private final SessionKey session = SessionKey.random();

	private final InstantSource time = () -> this.now;

	private Instant now = NOON;

	@TempDir
	private Path keys;

	private SecurityChecks checks;

	@BeforeEach
	void openTheDoor() throws IOException {
		Keys.generate(this.keys);
		List<Picture> pictures = IntStream.range(0, 40)
			.<Picture>mapToObj((i) -> new NamedPicture("thing" + i))
			.toList();
		this.checks = new SecurityChecks(new SecurityCheckSettings(true), new PictureBook(pictures),
				new ChallengesInMemory(), Keys.open(this.keys), this.time.withZone(ZoneOffset.UTC));
	}

	@Test
	void passesThePlaceOfThePictureAskedFor() {
		for (int i = 0; i < 50; i++) {
			Challenge challenge = this.checks.issue(this.session);
			assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge)))
				.isEqualTo(Outcome.PASSED);
		}
	}

	@Test
	void refusesEveryOtherPlace() {
		for (String answer : List.of("1", "2", "3", "4", "5", "6", "0", "7", "", "camera")) {
			Challenge challenge = this.checks.issue(this.session);
			assertThat(this.checks.answer(challenge.id(), this.session, answer))
				.isEqualTo(answer.equals(rightAnswer(challenge)) ? Outcome.PASSED : Outcome.WRONG);
		}
	}

	@Test
	void judgesAnAnswerOnce() {
		Challenge challenge = this.checks.issue(this.session);
		assertThat(this.checks.answer(challenge.id(), this.session, "wrong")).isEqualTo(Outcome.WRONG);
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.EXPIRED);
	}

	@Test
	void neverPassesTheSameChallengeTwice() {
		Challenge challenge = this.checks.issue(this.session);
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.PASSED);
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.EXPIRED);
	}

	@Test
	void judgesAnAnswerInItsLastSecond() {
		Challenge challenge = this.checks.issue(this.session);
		this.now = NOON.plus(Duration.ofSeconds(299));
		assertThat(this.checks.isOpen(challenge.id(), this.session)).isTrue();
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.PASSED);
	}

	@Test
	void expiresAfterFiveMinutes() {
		Challenge challenge = this.checks.issue(this.session);
		this.now = NOON.plus(Duration.ofMinutes(5));
		assertThat(this.checks.isOpen(challenge.id(), this.session)).isFalse();
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.EXPIRED);
	}

	@Test
	void refusesAForeignSessionAndLeavesTheChallengeToItsOwn() {
		Challenge challenge = this.checks.issue(this.session);
		assertThat(this.checks.answer(challenge.id(), SessionKey.random(), rightAnswer(challenge)))
			.isEqualTo(Outcome.EXPIRED);
		assertThat(this.checks.answer(challenge.id(), this.session, rightAnswer(challenge))).isEqualTo(Outcome.PASSED);
	}

	@Test
	void putsTheRightPictureInEveryPlaceEquallyOften() {
		int[] places = new int[6];
		for (int i = 0; i < 600; i++) {
			places[Integer.parseInt(rightAnswer(this.checks.issue(this.session))) - 1]++;
		}
		double chiSquare = IntStream.of(places).mapToDouble((seen) -> (seen - 100) * (seen - 100) / 100.0).sum();
		// Chance alone goes beyond once in a hundred thousand times.
		assertThat(chiSquare).isLessThan(31);
	}

	@Test
	void asksForEveryPicture() {
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> this.checks.issue(this.session).promptKey()).distinct())
			.hasSize(40);
	}

	@Test
	void tellsNoKeyOfASession() {
		assertThat(this.session).hasToString("********");
		assertThat(this.session.value()).matches("[0-9a-f]{32}");
	}

	private static String rightAnswer(Challenge challenge) {
		String asked = challenge.promptKey().substring("securitycheck.picture.".length());
		List<String> shown = challenge.pictures()
			.stream()
			.map((png) -> new String(png, StandardCharsets.UTF_8))
			.toList();
		return String.valueOf(shown.indexOf(asked) + 1);
	}

	/** Shows its name, so that a test sees what a person would. */
	private static class NamedPicture extends Picture {

		NamedPicture(String name) {
			super(name, null);
		}

		@Override
		byte[] draw(RandomGenerator random) {
			return name().getBytes(StandardCharsets.UTF_8);
		}

	}

}
