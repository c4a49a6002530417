package fr.compteformation.platform.securitycheck;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.budget.Budgets;
import fr.compteformation.platform.securitycheck.work.Solver;
import fr.compteformation.platform.securitycheck.work.Way;
import fr.compteformation.platform.securitycheck.work.Work;
import fr.compteformation.platform.securitycheck.work.WorkSolution;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What registrations cost a robot that solves every drawn check, within one hour: its
 * tries are spread over it, and 20 people register meanwhile. The robot computes SHA-256
 * in Java, as fast as this processor can.
 */
@Tag("proof")
class RobotsPayTests extends PortalTests {

	private static final int TRIES = 200;

	private static final int PEOPLE = 20;

	private static final Duration TYPING = Duration.ofSeconds(90);

	/** Of a phone of 2018 in JavaScript. */
	private static final double HASHES_A_SECOND = 60_000;

	/** The former maximum number of hashes, doubled by ten answers of an address. */
	private static final int FORMER_HASHES = 25_000;

	private static final int FORMER_MOST = 800_000;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Budgets budgets;

	private SecurityChecks portal;

	@BeforeEach
	void beginAQuietHour() {
		this.database.sql("delete from hourly_count").update();
		this.database.sql("delete from attempts").update();
		this.portal = SomeNodes.of(this.context);
		Solver.numbers("0".repeat(64), 500);
	}

	@ParameterizedTest
	@CsvSource({ "PICTURE,1", "CHARACTERS,1", "SOUND,1", "QUESTION,1", "PICTURE,40", "CHARACTERS,40", "SOUND,40",
			"QUESTION,40" })
	void payForEachRegistration(Way way, int addresses) {
		int passed = 0;
		int refused = 0;
		int shares = 0;
		long spent = 0;
		List<Double> waits = new ArrayList<>();
		for (int attempt = 0; attempt < TRIES; attempt++) {
			this.clock.advance(Duration.ofHours(1).dividedBy(TRIES));
			Visitor robot = new Visitor(SessionKey.random(), robotAt(attempt % addresses));
			Work asked = ask(robot, way);
			long begin = cpu();
			WorkSolution done = Solver.solve(asked);
			spent += cpu() - begin;
			shares += asked.shares();
			switch (answer(robot, way, done, "robot@" + UUID.randomUUID() + ".fr")) {
				case SecurityChecks.Outcome.Passed right -> passed++;
				case SecurityChecks.Outcome.Refused budget -> refused++;
				case SecurityChecks.Outcome other -> throw new AssertionError(other);
			}
			if (attempt % (TRIES / PEOPLE) == 0) {
				waits.add(waitOfAPerson());
			}
		}
		System.out.printf(Locale.ROOT,
				"%s from %d: %d of %d let through an hour, %d refused; %.2f s of processor, %.4f s each, %d shares; "
						+ "%d people waited %.1f s at most%n",
				way, addresses, passed, TRIES, refused, spent / 1e9, spent / 1e9 / Math.max(1, passed), shares,
				waits.size(), waits.stream().mapToDouble(Double::doubleValue).max().orElseThrow());
		assertThat(passed).isBetween((addresses == 1) ? 120 : TRIES, TRIES);
		assertThat(addresses > 1 || refused > 0).as("one address is refused in the end").isTrue();
		assertThat(waits).hasSize(PEOPLE).allMatch((wait) -> wait <= 3);
	}

	// Of the same tries: all were let through, and none needed to do the work.
	@ParameterizedTest
	@ValueSource(ints = { 1, 40 })
	void paidLessBefore(int addresses) {
		System.out.printf(Locale.ROOT, "former price of %d tries from %d: %.2f s of processor at most, 0 s at least%n",
				TRIES, addresses, former(addresses));
	}

	@Test
	void areRefusedAsOneWhereTheyAreNeighbours() {
		int passed = 0;
		for (int attempt = 0; attempt < 400; attempt++) {
			this.clock.advance(Duration.ofHours(1).dividedBy(400));
			EmailAddress email = new EmailAddress("a@" + UUID.randomUUID() + ".fr");
			if (this.budgets
				.spend(CheckedForm.REGISTRATION.budget().orElseThrow(), new Network("198.51.100." + attempt % 40),
						email)
				.isEmpty()) {
				passed++;
			}
		}
		System.out.println("forty neighbours: " + passed + " of 400 let through an hour");
		assertThat(passed).isBetween(240, 400);
	}

	/** The wait at the end, after typing while the work is done in the background. */
	private double waitOfAPerson() {
		Visitor person = Visitors.anybody();
		Work asked = ask(person, Way.QUESTION);
		WorkSolution done = Solver.solve(asked);
		SecurityChecks.Outcome outcome = answer(person, Way.QUESTION, done, "camille@orange.fr");
		int missing = 0;
		if (outcome instanceof SecurityChecks.Outcome.Unpaid unpaid) {
			missing = unpaid.work().shares() - asked.shares();
		}
		else {
			assertThat(outcome).isEqualTo(new SecurityChecks.Outcome.Passed());
		}
		double hashes = done.numbers().stream().mapToInt((number) -> number + 1).sum();
		double late = Math.max(0, hashes / HASHES_A_SECOND - TYPING.toSeconds());
		return late + missing * (1 << Work.ZERO_BITS) / HASHES_A_SECOND;
	}

	private Work ask(Visitor visitor, Way way) {
		return this.portal.work(visitor, CheckedForm.REGISTRATION, way, null).orElseThrow();
	}

	private SecurityChecks.Outcome answer(Visitor visitor, Way way, WorkSolution done, String email) {
		CheckKind kind = switch (way) {
			case PICTURE -> CheckKind.PICTURE;
			case CHARACTERS, SOUND -> CheckKind.CHARACTERS;
			case QUESTION -> CheckKind.QUESTION;
		};
		Challenge challenge = this.portal.issue(visitor, kind, Locale.FRENCH);
		String right = RightAnswers.of(this.database, challenge.id()).replaceAll("\\|.*", "");
		return this.portal.answer(challenge.id(), visitor, new Attempt(right, TYPING, "", way, done,
				new Submission(CheckedForm.REGISTRATION, "", new EmailAddress(email))));
	}

	/** The processor seconds for the same tries at the former price. */
	private static double former(int addresses) {
		long hashes = 0;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			double minutes = 60.0 * attempt / TRIES;
			int remembered = (int) Math.max(0, attempt / addresses - minutes);
			hashes += Math.min((long) FORMER_HASHES << Math.min(remembered / 10, 10), FORMER_MOST) / 2;
		}
		int shares = (int) (hashes >> Work.ZERO_BITS);
		long begin = cpu();
		Solver.numbers("f".repeat(64), shares);
		return (cpu() - begin) / 1e9;
	}

	private static Network robotAt(int address) {
		return new Network("203." + address + ".113.7");
	}

	private static long cpu() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
