package fr.compteformation.people.accountlink;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgresql
class SignInLinksTests extends PortalTests {

	private static final Network HOME = Network.of("192.0.2.7");

	private final Nir nir = People.newNir();

	@Autowired
	private SignInLinks links;

	@Autowired
	private ForgottenPasswords forgotten;

	@Autowired
	private AccountEvents events;

	@Test
	void signsInTheOwnerOnceAndIsAnEvent() {
		Citizen citizen = open();
		SecretToken token = SentSignInLinks.send(this.portal, this.nir);
		assertThat(this.links.use(token)).map(SignInLinks.Owner::citizen).contains(citizen);
		assertThat(this.links.use(token)).isEmpty();
		assertThat(this.links.stateOf(token)).isEqualTo(SecretState.USED);
		assertThat(SignedInAs.as(this.portal, citizen, () -> this.events.lately(citizen))).extracting(AccountEvent::act)
			.containsExactly(AccountAct.SIGN_IN_LINK_USED, AccountAct.SIGN_IN_LINK_SENT);
	}

	@Test
	void ofTwoClicksOneSignsIn() {
		open();
		SecretToken token = SentSignInLinks.send(this.portal, this.nir);
		assertThat(Parallel.times(4, () -> this.links.use(token))).filteredOn(Optional::isPresent).hasSize(1);
	}

	@Test
	void nobodyIsWrittenToForAnUnknownNumber() {
		assertThat(SentSignInLinks.send(this.portal, this.nir, HOME)).isEmpty();
	}

	@Test
	void aSuspendedAccountGetsNoneAndUsesNone() {
		Citizen citizen = open();
		SecretToken token = SentSignInLinks.send(this.portal, this.nir);
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT',
					freeze_motive = 'ASKED_BY_PERSON' where id = ?""").param(citizen.accountId()).update();
		assertThat(this.links.use(token)).isEmpty();
		assertThat(SentSignInLinks.send(this.portal, this.nir, HOME)).isEmpty();
	}

	@Test
	void fiveMailsLeaveInADayTwoOfThemForOneNeighbourhood() {
		open();
		assertThat(sentFrom("192.0.2.7", "192.0.2.8", "192.0.2.9")).isEqualTo(2);
		assertThat(sentFrom("198.51.100.1", "198.51.100.1", "203.0.113.1", "203.0.113.1", "203.0.114.1")).isEqualTo(3);
		this.clock.advance(Duration.ofDays(1));
		assertThat(sentFrom("192.0.2.7")).isOne();
	}

	@Test
	void aNewerLinkReplacesTheOlderAndLeavesOneToANewPassword() {
		open();
		SecretToken password = SentPasswordLinks.send(this.portal, this.nir);
		SecretToken older = SentSignInLinks.send(this.portal, this.nir);
		SecretToken newer = SentSignInLinks.send(this.portal, this.nir);
		assertThat(this.links.stateOf(older)).isEqualTo(SecretState.REPLACED);
		assertThat(this.links.stateOf(newer)).isEqualTo(SecretState.VALID);
		assertThat(this.forgotten.stateOf(password)).isEqualTo(SecretState.VALID);
	}

	@Test
	void eachLinkDoesWhatItsMailSays() {
		open();
		SecretToken password = SentPasswordLinks.send(this.portal, this.nir);
		SecretToken signIn = SentSignInLinks.send(this.portal, this.nir);
		assertThat(this.links.use(password)).isEmpty();
		assertThat(this.links.stateOf(password)).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.forgotten.choose(signIn, new Password("Tambour-vert-et-8-lunes"))).isFalse();
		assertThat(this.forgotten.stateOf(signIn)).isEqualTo(SecretState.UNKNOWN);
	}

	private int sentFrom(String... addresses) {
		return (int) List.of(addresses)
			.stream()
			.filter((address) -> SentSignInLinks.send(this.portal, this.nir, Network.of(address)).isPresent())
			.count();
	}

	private Citizen open() {
		return People.withAccount(this.portal, this.nir);
	}

}
