package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

abstract class AnswerLimitsTests extends PortalTests {

	private static final SecurityChecks.Outcome WRONG = new SecurityChecks.Outcome.Wrong();

	private static final SecurityChecks.Outcome PASSED = new SecurityChecks.Outcome.Passed();

	private final Visitor visitor = Visitors.anybody();

	@Autowired
	private SecurityChecks checks;

	@Autowired
	private AnswerLimits brakes;

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
	}

	@Test
	void slowASessionDownAfterFiveWrongAnswers() {
		assertThat(Stream.generate(() -> answer(this.visitor, "wrong")).limit(5)).containsOnly(WRONG);
		assertThat(answer(this.visitor, "wrong")).isInstanceOfSatisfying(SecurityChecks.Outcome.TooSoon.class,
				(early) -> assertThat(early.delay()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(5)));
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(answer(this.visitor, "wrong")).isEqualTo(WRONG);
	}

	@Test
	void slowANetworkDownHoweverManySessionsItOpens() {
		assertThat(Stream.generate(() -> answer(Visitors.neighbourOf(this.visitor), "wrong")).limit(20))
			.containsOnly(WRONG);
		assertThat(answer(Visitors.neighbourOf(this.visitor), "wrong"))
			.isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
		assertThat(answer(Visitors.anybody(), "wrong")).isEqualTo(WRONG);
	}

	@Test
	void keepAChallengeThatWasAnsweredTooSoon() {
		IntStream.range(0, 5).forEach((i) -> answer(this.visitor, "wrong"));
		Challenge challenge = issue(this.visitor);
		Attempt right = Visitors.attempt(RightAnswers.of(this.database, challenge.id()).replaceAll("\\|.*", ""));
		assertThat(this.checks.answer(challenge.id(), this.visitor, right))
			.isInstanceOf(SecurityChecks.Outcome.TooSoon.class);
		this.clock.advance(Duration.ofSeconds(5));
		assertThat(this.checks.answer(challenge.id(), this.visitor, right)).isEqualTo(PASSED);
	}

	@Test
	void forgetTheWrongAnswersOfASessionThatIsRight() {
		IntStream.range(0, 4).forEach((i) -> answer(this.visitor, "wrong"));
		assertThat(answerRight(this.visitor)).isEqualTo(PASSED);
		assertThat(Stream.generate(() -> answer(this.visitor, "wrong")).limit(5)).containsOnly(WRONG);
	}

	@Test
	void letARightAnswerMakeUpForAWrongOneOfTheNetwork() {
		for (int i = 0; i < 50; i++) {
			assertThat(answer(Visitors.neighbourOf(this.visitor), "wrong")).isEqualTo(WRONG);
			assertThat(answerRight(Visitors.neighbourOf(this.visitor))).isEqualTo(PASSED);
		}
	}

	@Test
	void doNotCountWhatCameTooLate() {
		Challenge challenge = issue(this.visitor);
		this.clock.advance(SecurityChecks.VALIDITY);
		for (int i = 0; i < 10; i++) {
			assertThat(this.checks.answer(challenge.id(), this.visitor, Visitors.attempt("1")))
				.isEqualTo(new SecurityChecks.Outcome.Expired());
		}
	}

	@Test
	void admitNoMoreAnswersAtTheSameMoment() {
		assertThat(Parallel.times(20, () -> this.brakes.admit(this.visitor))).filteredOn(Duration::isZero).hasSize(5);
	}

	@Test
	void keepNeitherSessionNorAddress() {
		answer(this.visitor, "wrong");
		assertThat(this.database.sql("select counter from attempts union select counter from hourly_count")
			.query(String.class)
			.list()).allMatch((counter) -> counter.matches("[0-9a-f]{64}"));
	}

	private Challenge issue(Visitor visitor) {
		return this.checks.issue(visitor, CheckKind.QUESTION, Locale.FRENCH);
	}

	private SecurityChecks.Outcome answer(Visitor visitor, String answer) {
		return this.checks.answer(issue(visitor).id(), visitor, Visitors.attempt(answer));
	}

	private SecurityChecks.Outcome answerRight(Visitor visitor) {
		Challenge challenge = issue(visitor);
		String right = RightAnswers.of(this.database, challenge.id()).replaceAll("\\|.*", "");
		return this.checks.answer(challenge.id(), visitor, Visitors.attempt(right));
	}

}
