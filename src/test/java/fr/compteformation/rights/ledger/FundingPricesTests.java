package fr.compteformation.rights.ledger;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.amounts.Euros;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FundingPricesTests {

	private final FundingPrices prices = new FundingPrices(500_00, 103_20);

	private final FundingPrices exempt = new FundingPrices(500_00, 0);

	@Test
	void theDifGoesFirstThenTheCpfThenTheCec() {
		assertThat(this.exempt.plan(new Euros(1_000_00), rights(2_000_00, 300_00, 240_00, 0)))
			.isEqualTo(plan(300_00, 700_00, 0, 0, 0, 0));
		assertThat(this.exempt.plan(new Euros(2_400_00), rights(2_000_00, 300_00, 240_00, 8)))
			.isEqualTo(plan(300_00, 2_000_00, 100_00, 0, 0, 0));
	}

	@Test
	void theParticipationIsAskedFirst() {
		FundingPlan plan = this.prices.plan(new Euros(1_000_00), rights(2_000_00, 0, 0, 0));
		assertThat(plan).isEqualTo(plan(0, 896_80, 0, 0, 103_20, 0));
		assertThat(plan.forThePerson()).isEqualTo(new Euros(103_20));
		assertThat(plan.fromRights()).isEqualTo(new Euros(896_80));
	}

	@Test
	void aTrainingThatCostsLessThanTheParticipationIsPaidByThePerson() {
		assertThat(this.prices.plan(new Euros(80_00), rights(2_000_00, 0, 0, 0))).isEqualTo(plan(0, 0, 0, 0, 80_00, 0));
	}

	@Test
	void whatRightsDoNotCoverRemains() {
		assertThat(this.prices.plan(new Euros(1_000_00), rights(500_00, 100_00, 0, 0)))
			.isEqualTo(plan(100_00, 500_00, 0, 0, 103_20, 296_80));
	}

	@Test
	void pointsAreUsedWholeAndTheRestRemains() {
		assertThat(this.exempt.plan(new Euros(1_700_00), rights(300_00, 0, 0, 8)))
			.isEqualTo(plan(0, 300_00, 0, 2, 0, 400_00));
		assertThat(this.exempt.plan(new Euros(1_700_00), rights(300_00, 0, 0, 1)))
			.isEqualTo(plan(0, 300_00, 0, 1, 0, 900_00));
	}

	@Test
	void whoeverPaysWithPointsIsNotAskedForAParticipation() {
		assertThat(this.prices.plan(new Euros(1_000_00), rights(500_00, 0, 0, 8)))
			.isEqualTo(plan(0, 500_00, 0, 1, 0, 0));
		assertThat(this.prices.plan(new Euros(999_99), rights(500_00, 0, 0, 8)))
			.isEqualTo(plan(0, 500_00, 0, 0, 103_20, 396_79));
	}

	@Test
	void whatAnEmployerAddedIsUsedAfterTheCpfAndBeforeTheCec() {
		Balances rights = new Balances(new Euros(300_00), new Euros(100_00), new Euros(250_00), new Euros(240_00), 8);
		assertThat(this.exempt.plan(new Euros(700_00), rights)).isEqualTo(new FundingPlan(new Euros(100_00),
				new Euros(300_00), new Euros(250_00), new Euros(50_00), 0, Euros.ZERO, Euros.ZERO, Euros.ZERO));
	}

	@Test
	void whoeverPaysWithATopUpIsNotAskedForAParticipation() {
		Balances rights = new Balances(new Euros(500_00), Euros.ZERO, new Euros(100_00), Euros.ZERO, 0);
		assertThat(this.prices.plan(new Euros(500_01), rights).forThePerson()).isEqualTo(Euros.ZERO);
		assertThat(this.prices.plan(new Euros(500_00), rights).participation()).isEqualTo(new Euros(103_20));
	}

	@Test
	void aFreeTrainingTakesNothing() {
		assertThat(this.prices.plan(Euros.ZERO, rights(500_00, 100_00, 240_00, 8))).isEqualTo(plan(0, 0, 0, 0, 0, 0));
	}

	@Test
	void aPriceBelowZeroIsRefused() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.prices.plan(new Euros(-1), Balances.ZERO));
	}

	private static Balances rights(long cpf, long dif, long cec, int points) {
		return new Balances(new Euros(cpf), new Euros(dif), Euros.ZERO, new Euros(cec), points);
	}

	private static FundingPlan plan(long dif, long cpf, long cec, int points, long participation, long remainder) {
		return new FundingPlan(new Euros(dif), new Euros(cpf), Euros.ZERO, new Euros(cec), points,
				new Euros(points * 500_00L), new Euros(participation), new Euros(remainder));
	}

}
