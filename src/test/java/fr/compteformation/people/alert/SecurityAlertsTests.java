package fr.compteformation.people.alert;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.session.SessionsForTests;
import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Security alerts, on every database.
 */
abstract class SecurityAlertsTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private Keys keys;

	private Citizen citizen;

	private SecretToken token;

	@BeforeEach
	void aMailLeaves() {
		this.citizen = People.withAccount(this.portal, this.nir);
		UUID id = this.transaction.execute((status) -> this.alerts.raise(new AccountId(this.citizen.accountId())));
		this.token = SecretToken.of(this.keys.derive("alarm:" + id));
	}

	@Test
	void openingTheLinkChangesNothing() {
		assertThat(this.alerts.stateOf(this.token)).isEqualTo(SecretState.VALID);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
	}

	@Test
	void aClickSuspendsTheAccountAndEndsItsSessions() {
		UUID session = SessionsForTests.begin(this.portal, this.citizen, "Firefox/144.0", "192.0.2.7");
		assertThat(this.alerts.use(this.token)).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isFalse();
		assertThat(SessionsForTests.isOpen(this.portal, this.citizen, session)).isFalse();
		assertThat(decisions()).isOne();
	}

	@Test
	void aSecondClickSaysThatItIsDoneAndDoesNothing() {
		this.alerts.use(this.token);
		this.database.sql("update account set frozen_at = null, frozen_by = null, freeze_motive = null where id = ?")
			.param(this.citizen.accountId())
			.update();
		assertThat(this.alerts.use(this.token)).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
		assertThat(decisions()).isOne();
	}

	@Test
	void theLinkWorksForSeventyTwoHours() {
		this.clock.advance(Duration.ofHours(72).minusMinutes(1));
		assertThat(this.alerts.stateOf(this.token)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofMinutes(1));
		assertThat(this.alerts.use(this.token)).isEqualTo(SecretState.EXPIRED);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
	}

	@Test
	void anInventedLinkIsUnknown() {
		assertThat(this.alerts.stateOf(SecretToken.random())).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.alerts.use(SecretToken.random())).isEqualTo(SecretState.UNKNOWN);
	}

	private int decisions() {
		return this.database
			.sql("select count(*) from freeze_decision where account_id = ? and motive = 'ACT_NOT_THEIRS'")
			.param(this.citizen.accountId())
			.query(Integer.class)
			.single();
	}

}
