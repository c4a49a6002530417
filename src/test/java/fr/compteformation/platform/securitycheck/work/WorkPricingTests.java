package fr.compteformation.platform.securitycheck.work;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.security.Network;

import static org.assertj.core.api.Assertions.assertThat;

abstract class WorkPricingTests extends PortalTests {

	private final String owner = UUID.randomUUID().toString();

	private final Network network = new Network(UUID.randomUUID().toString());

	@Autowired
	private WorkPricing pricing;

	@Test
	void asksForTheWorkOfAWay() {
		Work work = ask(Way.PICTURE, null);
		assertThat(work.shares()).isEqualTo(12);
		assertThat(missing(Way.PICTURE, null)).isEqualTo(12);
		assertThat(missing(Way.PICTURE, Solver.solve(work))).isZero();
	}

	@Test
	void asksForTheDifferenceWhenAnotherWayIsChosen() {
		Work picture = ask(Way.PICTURE, null);
		Work question = ask(Way.QUESTION, picture);
		assertThat(question.id()).isEqualTo(picture.id());
		assertThat(question.seed()).isEqualTo(picture.seed());
		assertThat(missing(Way.CHARACTERS, Solver.solve(picture))).isEqualTo(18);
		assertThat(missing(Way.QUESTION, Solver.solve(question))).isZero();
	}

	@Test
	void asksForMoreAfterManyAnswersOfAnAddress() {
		count(this.network, 120);
		assertThat(ask(Way.PICTURE, null).shares()).isEqualTo(24);
		assertThat(this.pricing.ask(this.owner, Way.PICTURE, somebody(), 0, null).shares()).isEqualTo(12);
		this.clock.advance(Duration.ofHours(2));
		assertThat(ask(Way.PICTURE, null).shares()).isEqualTo(12);
	}

	@Test
	void asksForMoreAfterManyAnswersOfAPrefix() {
		String prefix = "198.51.7";
		this.database.sql("delete from hourly_count").update();
		IntStream.range(1, 241).forEach((last) -> count(new Network(prefix + "." + last), 1));
		assertThat(this.pricing.ask(this.owner, Way.PICTURE, new Network(prefix + ".250"), 0, null).shares())
			.isEqualTo(24);
	}

	@Test
	void keepsAPriceUntilItHasDoubled() {
		WorkSolution solution = Solver.solve(ask(Way.PICTURE, null));
		count(this.network, 120);
		assertThat(missing(Way.PICTURE, solution)).isZero();
		count(this.network, 1);
		assertThat(missing(Way.PICTURE, solution)).isEqualTo(25);
	}

	@Test
	void discardsWorkOfAnotherOwnerAndOldWork() {
		WorkSolution solution = Solver.solve(ask(Way.PICTURE, null));
		assertThat(this.pricing.missing("another", Way.PICTURE, this.network, 0, solution)).isPresent();
		this.clock.advance(ProofOfWork.VALIDITY);
		assertThat(missing(Way.PICTURE, solution)).isEqualTo(12);
		assertThat(ask(Way.PICTURE, solution.work()).id()).isNotEqualTo(solution.work().id());
	}

	@Test
	void usesAWorkUpOnceAtTheSameMoment() {
		for (int round = 0; round < 10; round++) {
			Work work = ask(Way.PICTURE, null);
			assertThat(Parallel.times(8, () -> this.pricing.spend(work))).containsOnlyOnce(true);
			assertThat(this.pricing.spend(work)).isFalse();
		}
	}

	@Test
	void forgetsAUsedWorkOnceItHasExpired() {
		Work work = ask(Way.PICTURE, null);
		this.pricing.spend(work);
		this.pricing.removeExpired();
		assertThat(spent(work)).isOne();
		this.clock.advance(ProofOfWork.VALIDITY.plusSeconds(1));
		this.pricing.removeExpired();
		assertThat(spent(work)).isZero();
	}

	private Work ask(Way way, Work begun) {
		return this.pricing.ask(this.owner, way, this.network, 0, begun);
	}

	private int missing(Way way, WorkSolution solution) {
		return this.pricing.missing(this.owner, way, this.network, 0, solution).map(Work::shares).orElse(0);
	}

	private void count(Network from, int answers) {
		IntStream.range(0, answers).forEach((i) -> this.pricing.count(from));
	}

	private int spent(Work work) {
		return this.database.sql("select count(*) from spent_work where id = :id")
			.param("id", work.id())
			.query(Integer.class)
			.single();
	}

	private static Network somebody() {
		return new Network(UUID.randomUUID().toString());
	}

}
