package fr.compteformation.platform.securitycheck.budget;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.work.HourlyCounts;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetsTests extends PortalTests {

	private static final Budget DEFAULT = new Budget(120, 240, 300);

	private static final Budget SMALL = new Budget(10, 20, 6);

	private final Network network = new Network(UUID.randomUUID().toString());

	@Autowired
	private HourlyCounts counts;

	private Budgets budgets;

	@BeforeEach
	void setLimits() {
		this.budgets = new Budgets(new BudgetSettings(SMALL, SMALL, SMALL, Set.of("large.example")), this.counts);
	}

	@Test
	void neverTouchAnOfficeOfFifty() {
		Budgets byDefault = new Budgets(new BudgetSettings(DEFAULT, DEFAULT, DEFAULT, Set.of()), this.counts);
		EmailAddress email = new EmailAddress("camille@" + UUID.randomUUID() + ".fr");
		for (int person = 0; person < 50; person++) {
			assertThat(byDefault.spend(Budgets.Kind.REGISTRATION, this.network, email)).isEmpty();
		}
		assertThat(byDefault.pressure(Budgets.Kind.REGISTRATION, this.network, email)).isZero();
	}

	@Test
	void pressFromTheirHalfOn() {
		spend(5);
		assertThat(pressure()).isZero();
		spend(1);
		assertThat(pressure()).isEqualTo(0.2);
		spend(4);
		assertThat(pressure()).isOne();
	}

	@Test
	void refuseUntilAGivenTime() {
		spend(10);
		Optional<Instant> refused = this.budgets.refusedUntil(Budgets.Kind.REGISTRATION, this.network, null);
		assertThat(refused).isPresent();
		assertThat(spend(null)).isEqualTo(refused);
		assertThat(Duration.between(this.clock.instant(), refused.orElseThrow())).isLessThan(Duration.ofHours(2));
		this.clock.advance(Duration.between(this.clock.instant(), refused.orElseThrow()));
		assertThat(this.budgets.refusedUntil(Budgets.Kind.REGISTRATION, this.network, null)).isEmpty();
		assertThat(spend(null)).isEmpty();
	}

	@Test
	void leaveOtherKindsAndAddressesAlone() {
		spend(10);
		assertThat(this.budgets.spend(Budgets.Kind.PASSWORD, this.network, null)).isEmpty();
		assertThat(this.budgets.spend(Budgets.Kind.REGISTRATION, new Network(UUID.randomUUID().toString()), null))
			.isEmpty();
	}

	@Test
	void limitTheNeighboursTogether() {
		String prefix = "203.0.113";
		this.database.sql("delete from hourly_count").update();
		IntStream.range(0, 20)
			.forEach((
					i) -> assertThat(this.budgets.spend(Budgets.Kind.RESEND, new Network(prefix + "." + (i % 4)), null))
						.isEmpty());
		assertThat(this.budgets.spend(Budgets.Kind.RESEND, new Network(prefix + ".99"), null)).isPresent();
	}

	@Test
	void limitAMailDomainButNoLargeProvider() {
		EmailAddress email = new EmailAddress("a@" + UUID.randomUUID() + ".fr");
		IntStream.range(0, 6).forEach((i) -> assertThat(spendFromAnywhere(email)).isEmpty());
		assertThat(spendFromAnywhere(email)).isPresent();
		IntStream.range(0, 9)
			.forEach((i) -> assertThat(spendFromAnywhere(new EmailAddress("a@large.example"))).isEmpty());
	}

	@Test
	void giveBackWhatARefusedSubmissionHasCounted() {
		EmailAddress email = new EmailAddress("a@" + UUID.randomUUID() + ".fr");
		IntStream.range(0, 6).forEach((i) -> spendFromAnywhere(email));
		IntStream.range(0, 30).forEach((i) -> assertThat(spend(email)).isPresent());
		assertThat(pressure()).isZero();
	}

	@Test
	void admitNoMoreAtTheSameMoment() {
		assertThat(Parallel.times(16, () -> spend((EmailAddress) null))).filteredOn(Optional::isEmpty).hasSize(10);
	}

	private void spend(int times) {
		IntStream.range(0, times).forEach((i) -> assertThat(spend(null)).isEmpty());
	}

	private Optional<Instant> spend(@Nullable EmailAddress email) {
		return this.budgets.spend(Budgets.Kind.REGISTRATION, this.network, email);
	}

	private Optional<Instant> spendFromAnywhere(EmailAddress email) {
		return this.budgets.spend(Budgets.Kind.REGISTRATION, new Network(UUID.randomUUID().toString()), email);
	}

	private double pressure() {
		return this.budgets.pressure(Budgets.Kind.REGISTRATION, this.network, null);
	}

}
