package fr.compteformation.platform.securitycheck;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.securitycheck.budget.Budgets;
import fr.compteformation.platform.securitycheck.work.Solver;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

import static org.assertj.core.api.Assertions.assertThat;

abstract class PaidAnswersTests extends PortalTests {

	private static final SecurityChecks.Outcome PASSED = new SecurityChecks.Outcome.Passed();

	private final Visitor visitor = Visitors.anybody();

	@Autowired
	private Budgets budgets;

	private SecurityChecks here;

	private SecurityChecks there;

	@BeforeEach
	void startTwoNodes() {
		this.here = SomeNodes.of(this.portal);
		this.there = SomeNodes.of(this.portal);
	}

	@Test
	void areCheckedAfterTheirWorkOnly() {
		Challenge challenge = issue();
		assertThat(answer(challenge, null)).isInstanceOf(SecurityChecks.Outcome.Unpaid.class);
		assertThat(answer(challenge, new WorkSolution(ask(), List.of())))
			.isInstanceOf(SecurityChecks.Outcome.Unpaid.class);
		assertThat(answer(challenge, Solver.solve(ask()))).isEqualTo(PASSED);
	}

	@Test
	void costNothingMoreWhileTheyAreUnpaid() {
		Challenge challenge = issue();
		IntStream.range(0, 30)
			.forEach((i) -> assertThat(answer(challenge, null)).isInstanceOf(SecurityChecks.Outcome.Unpaid.class));
		assertThat(answer(challenge, Solver.solve(ask()))).isEqualTo(PASSED);
	}

	@Test
	void useTheirWorkUpEvenIfTheyAreWrong() {
		WorkSolution work = Solver.solve(ask());
		assertThat(this.here.answer(issue().id(), this.visitor, attempt("wrong", work)))
			.isEqualTo(new SecurityChecks.Outcome.Wrong());
		assertThat(answer(issue(), work)).isEqualTo(new SecurityChecks.Outcome.Expired());
	}

	@Test
	void admitOneSubmissionOfAWorkOnTwoNodesAtTheSameMoment() {
		for (int round = 0; round < 10; round++) {
			WorkSolution work = Solver.solve(ask());
			Challenge one = issue();
			Challenge other = issue();
			assertThat(Parallel.<SecurityChecks.Outcome>all(
					List.of(() -> answer(this.here, one, work), () -> answer(this.there, one, work),
							() -> answer(this.here, other, work), () -> answer(this.there, other, work))))
				.containsOnlyOnce(PASSED);
		}
	}

	@Test
	void doNotCountInAnotherSessionOrForm() {
		Visitor neighbour = Visitors.neighbourOf(this.visitor);
		Work foreign = this.here.work(neighbour, CheckedForm.CONTACT, Way.QUESTION, null).orElseThrow();
		assertThat(answer(issue(), Solver.solve(foreign))).isInstanceOf(SecurityChecks.Outcome.Unpaid.class);
		Work otherForm = this.here.work(this.visitor, CheckedForm.RESEND, Way.QUESTION, null).orElseThrow();
		assertThat(answer(issue(), Solver.solve(otherForm))).isInstanceOf(SecurityChecks.Outcome.Unpaid.class);
	}

	@Test
	void areRefusedPolitelyOnceTheBudgetIsUsedUp() {
		EmailAddress email = new EmailAddress("a@" + UUID.randomUUID() + ".fr");
		int limit = 300;
		IntStream.range(0, limit)
			.forEach((i) -> this.budgets.spend(CheckedForm.REGISTRATION.budget().orElseThrow(),
					Visitors.anybody().network(), email));
		Challenge challenge = issue();
		Attempt attempt = new Attempt("1", Duration.ofMinutes(1), "", Way.QUESTION, null,
				new Submission(CheckedForm.REGISTRATION, "", email));
		assertThat(this.here.answer(challenge.id(), this.visitor, attempt))
			.isInstanceOf(SecurityChecks.Outcome.Refused.class);
		assertThat(this.here.isOpen(challenge.id(), this.visitor)).isTrue();
	}

	private Challenge issue() {
		return this.here.issue(this.visitor, CheckKind.QUESTION, Locale.FRENCH);
	}

	private Work ask() {
		return this.here.work(this.visitor, CheckedForm.CONTACT, Way.QUESTION, null).orElseThrow();
	}

	private SecurityChecks.Outcome answer(Challenge challenge, @Nullable WorkSolution work) {
		return answer(this.here, challenge, work);
	}

	private SecurityChecks.Outcome answer(SecurityChecks node, Challenge challenge, @Nullable WorkSolution work) {
		String right = this.database.sql("select secret from security_challenge where id = :id")
			.param("id", challenge.id().value())
			.query(String.class)
			.optional()
			.orElse("used up")
			.replaceAll("\\|.*", "");
		return node.answer(challenge.id(), this.visitor, attempt(right, work));
	}

	private static Attempt attempt(String answer, @Nullable WorkSolution work) {
		return new Attempt(answer, Duration.ofMinutes(1), "", Way.QUESTION, work, Submission.of(CheckedForm.CONTACT));
	}

}
