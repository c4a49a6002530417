package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

abstract class OpenChallengesTests extends PortalTests {

	/** Out of reach of the cleanup job. */
	private static final Instant FAR_AWAY = Instant.parse("2999-12-31T12:00:00Z");

	private static final int AT_ONCE = 8;

	private final Visitor visitor = Visitors.anybody();

	@Autowired
	private SecurityChecks checks;

	@Autowired
	private OpenChallenges challenges;

	@Autowired
	private RecurringTask<Void> sweepOfExpiredChallenges;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void judgesOneOfManyAnswersAtTheSameMoment() throws Exception {
		for (int round = 0; round < 10; round++) {
			Challenge challenge = this.checks.issue(this.visitor, CheckKind.PICTURE, Locale.FRENCH);
			String right = RightAnswers.of(this.database, challenge.id());
			assertThat(atOnce(() -> this.checks.answer(challenge.id(), this.visitor, Visitors.attempt(right))))
				.containsOnlyOnce(new SecurityChecks.Outcome.Passed())
				.doesNotContain(new SecurityChecks.Outcome.Wrong());
		}
	}

	@Test
	void forgetsAChallengeOnceItIsAnswered() {
		Challenge challenge = this.checks.issue(this.visitor, CheckKind.PICTURE, Locale.FRENCH);
		assertThat(this.checks.isOpen(challenge.id(), this.visitor)).isTrue();
		assertThat(this.checks.answer(challenge.id(), this.visitor, Visitors.attempt("wrong")))
			.isEqualTo(new SecurityChecks.Outcome.Wrong());
		assertThat(this.challenges.findById(challenge.id())).isEmpty();
	}

	@Test
	void removesTheExpiredOnly() {
		ChallengeId expired = open(FAR_AWAY);
		ChallengeId open = open(FAR_AWAY.plus(Duration.ofMillis(1)));
		removeExpired(FAR_AWAY);
		assertThat(this.challenges.findById(expired)).isEmpty();
		assertThat(this.challenges.findById(open)).isPresent();
		removeExpired(FAR_AWAY.plus(Duration.ofMillis(1)));
		assertThat(this.challenges.findById(open)).isEmpty();
	}

	@Test
	void areSweptUpByAJob() {
		ChallengeId expired = open(Instant.EPOCH);
		ChallengeId open = this.checks.issue(this.visitor, CheckKind.PICTURE, Locale.FRENCH).id();
		this.sweepOfExpiredChallenges.executeRecurringly(this.sweepOfExpiredChallenges.instance("now"), null);
		assertThat(this.challenges.findById(expired)).isEmpty();
		assertThat(this.challenges.findById(open)).isPresent();
	}

	@Test
	void keepsFiveChallengesOfASessionAndGivesUpOlderOnes() {
		List<ChallengeId> issued = Stream.generate(this::issue).limit(SecurityChecks.OPEN_PER_SESSION + 3).toList();
		assertThat(issued.stream().filter((id) -> this.checks.isOpen(id, this.visitor)))
			.isEqualTo(issued.subList(3, issued.size()));
	}

	@Test
	void leavesTheChallengesOfOtherSessionsAlone() {
		ChallengeId mine = issue();
		Visitor other = Visitors.anybody();
		Stream.generate(() -> this.checks.issue(other, CheckKind.QUESTION, Locale.FRENCH)).limit(9).toList();
		assertThat(this.checks.isOpen(mine, this.visitor)).isTrue();
	}

	@Test
	void storesNoKeyOfASession() {
		Challenge challenge = this.checks.issue(this.visitor, CheckKind.PICTURE, Locale.FRENCH);
		assertThat(this.database.sql("select session_hash from security_challenge where id = :id")
			.param("id", challenge.id().value())
			.query(String.class)
			.single()).matches("[0-9a-f]{64}").doesNotContain(this.visitor.session().value());
	}

	private ChallengeId issue() {
		return this.checks.issue(this.visitor, CheckKind.QUESTION, Locale.FRENCH).id();
	}

	private ChallengeId open(Instant expiresAt) {
		ChallengeId id = new ChallengeId(UUID.randomUUID());
		this.challenges.save(new OpenChallenge(
				new Asked(new Challenge.Question(id, "?"), ChallengeSource.OWN, "1", null), "session", expiresAt));
		return id;
	}

	private void removeExpired(Instant now) {
		this.transaction.executeWithoutResult((status) -> this.challenges.removeExpired(now));
	}

	private static <T> List<T> atOnce(Callable<T> task) throws Exception {
		CyclicBarrier start = new CyclicBarrier(AT_ONCE);
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<T>> results = threads.invokeAll(IntStream.range(0, AT_ONCE).<Callable<T>>mapToObj((i) -> () -> {
				start.await();
				return task.call();
			}).toList());
			return results.stream().map(Future::resultNow).toList();
		}
	}

}
