package fr.compteformation.platform.securitycheck;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.keys.NewKeys;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.securitycheck.budget.Budgets;
import fr.compteformation.platform.securitycheck.drawing.DigitStrip;
import fr.compteformation.platform.securitycheck.drawing.Picture;
import fr.compteformation.platform.securitycheck.drawing.PictureBook;
import fr.compteformation.platform.securitycheck.question.QuestionBook;
import fr.compteformation.platform.securitycheck.sound.Voices;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.WorkPricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

class SecurityChecksTests {

	private static final byte[] KEY = new byte[32];

	private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

	private static final SecurityChecks.Outcome PASSED = new SecurityChecks.Outcome.Passed();

	private static final SecurityChecks.Outcome WRONG = new SecurityChecks.Outcome.Wrong();

	private static final SecurityChecks.Outcome EXPIRED = new SecurityChecks.Outcome.Expired();

	private final Visitor visitor = Visitors.anybody();

	private final ChallengesInMemory challenges = new ChallengesInMemory();

	private final InstantSource time = () -> this.now;

	private Instant now = NOON;

	@TempDir
	private Path keys;

	private SecurityChecks checks;

	@BeforeEach
	void setUpTheCheck() throws IOException {
		Keys opened = NewKeys.in(this.keys);
		List<Picture> pictures = IntStream.range(0, 40)
			.mapToObj((i) -> new Picture("thing" + i, new Path2D.Double()))
			.toList();
		RateLimiter patient = mock(RateLimiter.class);
		when(patient.admit(any(), anyInt(), anyInt())).thenReturn(Duration.ZERO);
		SecurityCheckSettings settings = new SecurityCheckSettings(true, Duration.ofSeconds(2), false,
				CaptchEtatStub.NONE);
		Clock clock = this.time.withZone(ZoneOffset.UTC);
		this.checks = new SecurityChecks(settings, new SecurityCheckPolicy(SecurityCheckPolicy.First.PICTURE),
				List.of(new OwnChallenges(new BookOfNames(pictures), DigitStrip.open(KEY), QuestionBook.open(),
						Voices.open(KEY), opened)),
				this.challenges, new AnswerLimits(settings, patient, mock(WorkPricing.class), mock(Budgets.class)),
				opened, TransactionOperations.withoutTransaction(), clock);
	}

	@Test
	void passesThePlaceOfThePictureAskedFor() {
		for (int i = 0; i < 50; i++) {
			Challenge.Pictures challenge = issue();
			assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(PASSED);
		}
	}

	@Test
	void refusesEveryOtherPlace() {
		for (String answer : List.of("1", "2", "3", "4", "5", "6", "0", "7", "", "camera")) {
			Challenge.Pictures challenge = issue();
			assertThat(answer(challenge, answer)).isEqualTo(answer.equals(rightAnswer(challenge)) ? PASSED : WRONG);
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "QUESTION")
	void passesWhatIsHeardHoweverItIsTyped(CheckKind kind) {
		for (String manner : List.of("%s", " %s ", "%s.", "%.3s-%s")) {
			Challenge challenge = this.checks.issue(this.visitor, kind, Locale.FRENCH);
			String digits = this.challenges.findById(challenge.id()).orElseThrow().spoken();
			String typed = manner.startsWith("%.3s") ? digits.substring(0, 3) + " - " + digits.substring(3)
					: manner.formatted(digits);
			assertThat(answer(challenge, typed)).isEqualTo(PASSED);
		}
	}

	@Test
	void readsDigitsOfFullWidth() {
		Challenge challenge = this.checks.issue(this.visitor, CheckKind.CHARACTERS, Locale.FRENCH);
		String digits = this.challenges.findById(challenge.id()).orElseThrow().spoken();
		assertThat(answer(challenge,
				digits.chars().mapToObj((digit) -> Character.toString(digit - '0' + '０')).reduce("", String::concat)))
			.isEqualTo(PASSED);
	}

	@Test
	void passesTheAnswerToAQuestion() {
		for (int i = 0; i < 100; i++) {
			Challenge challenge = this.checks.issue(this.visitor, CheckKind.QUESTION, Locale.FRENCH);
			String secret = this.challenges.findById(challenge.id()).orElseThrow().secret();
			assertThat(answer(challenge, secret.replaceAll(".*\\|", ""))).isEqualTo(PASSED);
		}
	}

	@Test
	void saysNothingAloudForAQuestion() {
		Challenge challenge = this.checks.issue(this.visitor, CheckKind.QUESTION, Locale.FRENCH);
		assertThat(challenge.hasSound()).isFalse();
		assertThat(this.checks.speak(challenge.id(), this.visitor, Locale.FRENCH)).isEmpty();
	}

	@Test
	void speaksToItsOwnSessionOnlyAndAlwaysTheSame() {
		Challenge challenge = issue();
		byte[] once = this.checks.speak(challenge.id(), this.visitor, Locale.FRENCH).orElseThrow().bytes();
		byte[] again = this.checks.speak(challenge.id(), this.visitor, Locale.FRENCH).orElseThrow().bytes();
		assertThat(again).isEqualTo(once);
		assertThat(this.checks.speak(challenge.id(), Visitors.neighbourOf(this.visitor), Locale.FRENCH)).isEmpty();
	}

	@Test
	void judgesAnAnswerOnce() {
		Challenge.Pictures challenge = issue();
		assertThat(answer(challenge, "wrong")).isEqualTo(WRONG);
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(EXPIRED);
	}

	@Test
	void neverPassesTheSameChallengeTwice() {
		Challenge.Pictures challenge = issue();
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(PASSED);
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(EXPIRED);
	}

	@Test
	void judgesAnAnswerInItsLastSecond() {
		Challenge.Pictures challenge = issue();
		this.now = NOON.plus(Duration.ofSeconds(299));
		assertThat(this.checks.isOpen(challenge.id(), this.visitor)).isTrue();
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(PASSED);
	}

	@Test
	void expiresAfterFiveMinutes() {
		Challenge.Pictures challenge = issue();
		this.now = NOON.plus(Duration.ofMinutes(5));
		assertThat(this.checks.isOpen(challenge.id(), this.visitor)).isFalse();
		assertThat(this.checks.speak(challenge.id(), this.visitor, Locale.FRENCH)).isEmpty();
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(EXPIRED);
	}

	@Test
	void refusesAForeignSessionAndLeavesTheChallengeToItsOwn() {
		Challenge.Pictures challenge = issue();
		assertThat(this.checks.answer(challenge.id(), Visitors.neighbourOf(this.visitor),
				Visitors.attempt(rightAnswer(challenge))))
			.isEqualTo(EXPIRED);
		assertThat(answer(challenge, rightAnswer(challenge))).isEqualTo(PASSED);
	}

	@Test
	void takesForWrongWhatComesFasterThanAnybodyReads() {
		Challenge.Pictures challenge = issue();
		assertThat(this.checks.answer(challenge.id(), this.visitor, new Attempt(rightAnswer(challenge),
				Duration.ofMillis(1999), "", Way.PICTURE, null, Submission.of(CheckedForm.CONTACT))))
			.isEqualTo(WRONG);
	}

	@Test
	void takesForWrongWhatFillsTheHiddenField() {
		Challenge.Pictures challenge = issue();
		assertThat(this.checks.answer(challenge.id(), this.visitor, new Attempt(rightAnswer(challenge),
				Duration.ofMinutes(1), "http://example.org", Way.PICTURE, null, Submission.of(CheckedForm.CONTACT))))
			.isEqualTo(WRONG);
	}

	@Test
	void putsTheRightPictureInEveryPlaceEquallyOften() {
		int[] places = new int[6];
		for (int i = 0; i < 600; i++) {
			places[Integer.parseInt(rightAnswer(issue())) - 1]++;
		}
		double chiSquare = IntStream.of(places).mapToDouble((seen) -> (seen - 100) * (seen - 100) / 100.0).sum();
		// Exceeded by chance once in 100 000 runs.
		assertThat(chiSquare).isLessThan(31);
	}

	@Test
	void asksForEveryPicture() {
		assertThat(IntStream.range(0, 1000).mapToObj((i) -> issue().promptKey()).distinct()).hasSize(40);
	}

	@Test
	void tellsNoKeyOfASession() {
		assertThat(this.visitor.toString()).doesNotContain(this.visitor.session().value())
			.doesNotContain(this.visitor.network().value());
		assertThat(this.visitor.session().value()).matches("[0-9a-f]{32}");
	}

	private Challenge.Pictures issue() {
		return (Challenge.Pictures) this.checks.issue(this.visitor, CheckKind.PICTURE, Locale.FRENCH);
	}

	private SecurityChecks.Outcome answer(Challenge challenge, String answer) {
		return this.checks.answer(challenge.id(), this.visitor, Visitors.attempt(answer));
	}

	private static String rightAnswer(Challenge.Pictures challenge) {
		String asked = challenge.promptKey().substring("securitycheck.picture.".length());
		List<String> shown = challenge.pictures()
			.stream()
			.map((png) -> new String(png, StandardCharsets.UTF_8))
			.toList();
		return String.valueOf(shown.indexOf(asked) + 1);
	}

	/** A picture labelled with its name, so that a test sees what a person would. */
	/** Writes names instead of drawing. */
	private static class BookOfNames extends PictureBook {

		BookOfNames(List<Picture> pictures) {
			super(pictures, KEY);
		}

		@Override
		public List<byte[]> draw(List<Picture> shown, RandomGenerator random) {
			return shown.stream().map((picture) -> picture.name().getBytes(StandardCharsets.UTF_8)).toList();
		}

	}

}
