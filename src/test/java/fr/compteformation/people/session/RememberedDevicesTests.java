package fr.compteformation.people.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.people.session.RememberedDevices.Return;
import fr.compteformation.people.session.RememberedDevices.Stay;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

abstract class RememberedDevicesTests extends PortalTests {

	private final UUID account = UUID.randomUUID();

	@Autowired
	private RememberedDevices stays;

	@Test
	void aReturnIdentifiesTheAccountAndRenewsTheToken() {
		Stay stay = this.stays.start(this.account);
		Return back = this.stays.comeBack(stay).orElseThrow();
		assertThat(back.account()).isEqualTo(this.account);
		assertThat(renewed(back).series()).isEqualTo(stay.series());
		assertThat(renewed(back).token()).isNotEqualTo(stay.token());
		assertThat(this.stays.comeBack(renewed(back))).isPresent();
	}

	@Test
	void thePreviousTokenStillCountsForAMinute() {
		Stay stay = this.stays.start(this.account);
		Stay renewed = renewed(this.stays.comeBack(stay).orElseThrow());
		this.clock.advance(Duration.ofSeconds(50));
		assertThat(this.stays.comeBack(stay)).contains(new Return(this.account, Optional.empty()));
		assertThat(this.stays.comeBack(renewed)).isPresent();
	}

	@Test
	void tabsRestoredAtOnceAllComeBackAndOneIsRenewed() {
		Stay stay = this.stays.start(this.account);
		List<Optional<Return>> returns = Parallel.times(6, () -> this.stays.comeBack(stay));
		assertThat(returns).allMatch(Optional::isPresent)
			.filteredOn((back) -> back.orElseThrow().renewed().isPresent())
			.hasSize(1);
	}

	@Test
	void aTokenThatComesBackLateWasCopiedAndEndsTheStay() {
		Stay stay = this.stays.start(this.account);
		Stay renewed = renewed(this.stays.comeBack(stay).orElseThrow());
		this.clock.advance(Duration.ofSeconds(61));
		assertThat(this.stays.comeBack(stay)).isEmpty();
		assertThat(this.stays.comeBack(renewed)).isEmpty();
		assertThat(rows()).isZero();
	}

	@Test
	void anInventedTokenEndsTheStay() {
		Stay stay = this.stays.start(this.account);
		assertThat(this.stays.comeBack(new Stay(stay.series(), SecretToken.random()))).isEmpty();
		assertThat(this.stays.comeBack(stay)).isEmpty();
	}

	@Test
	void anUnknownDeviceIsNobodys() {
		assertThat(this.stays.comeBack(new Stay(SecretToken.random(), SecretToken.random()))).isEmpty();
	}

	@Test
	void aStayEnds30DaysAfterTheSignInHoweverOftenItIsUsed() {
		Stay stay = this.stays.start(this.account);
		this.clock.advance(Duration.ofDays(29));
		Stay renewed = renewed(this.stays.comeBack(stay).orElseThrow());
		this.clock.advance(Duration.ofDays(1).plusSeconds(1));
		assertThat(this.stays.comeBack(renewed)).isEmpty();
		this.stays.removeExpired();
		assertThat(rows()).isZero();
	}

	@Test
	void aStayThatIsNotOverIsNotRemoved() {
		this.stays.start(this.account);
		this.clock.advance(Duration.ofDays(29));
		this.stays.removeExpired();
		assertThat(rows()).isOne();
	}

	@Test
	void oneDeviceIsLeftAndTheOthersStay() {
		Stay here = this.stays.start(this.account);
		Stay elsewhere = this.stays.start(this.account);
		this.stays.end(here.series());
		assertThat(this.stays.comeBack(here)).isEmpty();
		assertThat(this.stays.comeBack(elsewhere)).isPresent();
	}

	@Test
	void allDevicesOfAnAccountAreLeftAndNobodyElses() {
		Stay here = this.stays.start(this.account);
		Stay elsewhere = this.stays.start(this.account);
		Stay somebodyElse = this.stays.start(UUID.randomUUID());
		this.stays.endAll(this.account);
		assertThat(this.stays.comeBack(here)).isEmpty();
		assertThat(this.stays.comeBack(elsewhere)).isEmpty();
		assertThat(this.stays.comeBack(somebodyElse)).isPresent();
	}

	@Test
	void theDatabaseHoldsHashesOnly() {
		Stay stay = this.stays.start(this.account);
		Stay renewed = renewed(this.stays.comeBack(stay).orElseThrow());
		List<String> stored = this.database.sql("""
				select series_hash || ' ' || token_hash || ' ' || previous_token_hash from remembered_device
				where account_id = ?""").param(this.account).query(String.class).list();
		assertThat(stored)
			.containsExactly(stay.series().hash() + ' ' + renewed.token().hash() + ' ' + stay.token().hash());
		assertThat(stored.getFirst()).doesNotContain(stay.series().value(), stay.token().value(),
				renewed.token().value());
	}

	private int rows() {
		return this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.account)
			.query(Integer.class)
			.single();
	}

	private static Stay renewed(Return back) {
		return back.renewed().orElseThrow();
	}

}
