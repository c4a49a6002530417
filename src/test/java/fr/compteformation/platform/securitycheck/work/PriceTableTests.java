package fr.compteformation.platform.securitycheck.work;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PriceTableTests {

	private static final PriceSettings SETTINGS = new PriceSettings(12, 18, 24, 32, 1500, 100, 200, 2000);

	/** Of a phone of 2018 in JavaScript. */
	private static final int HASHES_A_SECOND = 60_000;

	private final PriceTable table = new PriceTable(SETTINGS);

	@ParameterizedTest
	@CsvSource({ "PICTURE,0,0,0,0,12", "CHARACTERS,0,0,0,0,18", "SOUND,0,0,0,0,24", "QUESTION,0,0,0,0,32",
			"PICTURE,100,200,2000,0,12", "PICTURE,120,120,120,0,24", "PICTURE,110,110,110,0,17",
			"PICTURE,140,140,140,0,48", "PICTURE,0,240,240,0,24", "PICTURE,0,0,2400,0,24",
			"QUESTION,120,240,2400,0,256", "PICTURE,0,0,0,0.5,48", "PICTURE,0,0,0,1,192", "QUESTION,0,0,0,1,512",
			"PICTURE,1000,1000,1000,0,1500", "QUESTION,2147483647,2147483647,2147483647,1,1500" })
	void costs(Way way, int address, int prefix, int portal, double budget, int shares) {
		assertThat(this.table.shares(way, new Demand(address, prefix, portal, budget))).isEqualTo(shares);
	}

	@ParameterizedTest
	@EnumSource
	void growsWithEachInput(Way way) {
		for (int other : List.of(0, 90, 150, 300)) {
			assertGrows((n) -> new Demand(n, other, 10 * other, 0), way);
			assertGrows((n) -> new Demand(other, n, 10 * other, 0), way);
			assertGrows((n) -> new Demand(other, other, 10 * n, 0), way);
			assertGrows((n) -> new Demand(other, other, other, Math.min(1, n / 100.0)), way);
		}
	}

	@Test
	void growsWithWhatTheWayIsWorthToAProgram() {
		for (int answers : List.of(0, 100, 110, 130)) {
			Demand demand = new Demand(answers, answers, answers, 0);
			int[] prices = Arrays.stream(Way.values()).mapToInt((way) -> this.table.shares(way, demand)).toArray();
			assertThat(prices).isSorted().doesNotHaveDuplicates();
		}
	}

	@ParameterizedTest
	@EnumSource
	void takesAPhoneLessThanThreeSecondsInAnOffice(Way way) {
		int shares = this.table.shares(way, new Demand(100, 200, 2000, 0));
		// 99.9 of 100 times: the standard deviation of a share is as large as its mean.
		double unlucky = (shares + 3.1 * Math.sqrt(shares)) * (1 << Work.ZERO_BITS);
		assertThat(unlucky / HASHES_A_SECOND).isLessThan(3);
	}

	@Test
	void takesAPhoneLessThanAMinuteWhateverHappens() {
		assertThat(SETTINGS.most() * (1 << Work.ZERO_BITS) / HASHES_A_SECOND).isLessThan(60);
	}

	@Test
	void refusesSettingsThatAreSlowOrInTheWrongOrder() {
		assertThatThrownBy(() -> new PriceSettings(12, 18, 24, 59, 1500, 100, 200, 2000))
			.hasMessageContaining("question <= 58");
		assertThatThrownBy(() -> new PriceSettings(12, 18, 17, 32, 1500, 100, 200, 2000))
			.hasMessageContaining("characters <= sound");
		assertThatThrownBy(() -> new PriceSettings(12, 18, 24, 32, 31, 100, 200, 2000)).hasMessageContaining("most");
	}

	private void assertGrows(IntFunction<Demand> demand, Way way) {
		int[] prices = IntStream.iterate(0, (n) -> n <= 500, (n) -> n + 5)
			.map((n) -> this.table.shares(way, demand.apply(n)))
			.toArray();
		assertThat(prices).isSorted();
		assertThat(prices[prices.length - 1]).isGreaterThanOrEqualTo(Math.min(SETTINGS.most(), prices[0] + 1));
	}

}
