package fr.compteformation.rights.ledger;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.amounts.Euros;

import static org.assertj.core.api.Assertions.assertThat;

class BalancesTests {

	@Test
	void theHeadlineIsCpfAndDifWithoutTheCec() {
		Balances balances = new Balances(new Euros(50_000), new Euros(180_000), Euros.ZERO, new Euros(24_000), 3);
		assertThat(balances.headline()).isEqualTo(new Euros(230_000));
	}

	@Test
	void topUpsCountInTheHeadlineButNotUnderTheCap() {
		Balances balances = new Balances(new Euros(50_000), new Euros(180_000), new Euros(300_000), Euros.ZERO, 0);
		assertThat(balances.headline()).isEqualTo(new Euros(530_000));
		assertThat(balances.underCap()).isEqualTo(new Euros(230_000));
	}

}
