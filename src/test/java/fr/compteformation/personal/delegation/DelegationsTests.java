package fr.compteformation.personal.delegation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.alert.SecurityAlertLinks;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.rights.ledger.RightsOfPeople;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Delegations, on every database.
 */
@OnPostgresql
class DelegationsTests extends PortalTests {

	@Autowired
	private Delegations delegations;

	@Autowired
	private DelegationCodes codes;

	@Autowired
	private RightsOfPeople rights;

	@Autowired
	private DelegationMails mails;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private AccessForTests access;

	private Learner giver;

	private Learner taker;

	@BeforeEach
	void twoPeople() {
		this.giver = new Learner(this.portal).earns(40);
		this.taker = new Learner(this.portal);
	}

	@Test
	void whoBringsTheCodeSeesTheRightsAndNothingElse() {
		assertThat(take(this.taker, give())).isEqualTo(DelegationCodes.Outcome.DONE);
		ReceivedDelegation received = received().getFirst();
		assertThat(received.name()).isEqualTo("Chloé L’Héritier");
		assertThat(shown(this.taker, received.id())).isEqualTo(this.giver.balances().cpf().cents()).isPositive();
		Learner third = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shown(third, received.id()));
		assertThat(third.themselves(() -> this.delegations.look(third.citizen(), received.id()))).isEmpty();
		assertThat(this.taker.themselves(() -> this.delegations.givenBy(this.taker.citizen()))).isEmpty();
	}

	@Test
	void whoIsNotProvenGivesNothing() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		this.giver = Learner.unproven(this.portal);
		assertThat(this.giver.<Boolean>themselves(() -> this.delegations.mayGive(this.giver.citizen()))).isFalse();
		assertThatIllegalStateException().isThrownBy(this::give);
		this.giver.proves();
		assertThat(take(this.taker, give())).isEqualTo(DelegationCodes.Outcome.DONE);
	}

	@Test
	void whoIsNotProvenTakesACodeFromOthers() {
		String code = give();
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.taker = Learner.unproven(this.portal);
		assertThat(take(this.taker, code)).isEqualTo(DelegationCodes.Outcome.DONE);
		assertThat(shown(this.taker, received().getFirst().id())).isPositive();
	}

	@Test
	void nothingIsShownWhileTheProofIsWithdrawn() {
		take(this.taker, give());
		UUID id = received().getFirst().id();
		for (IdentityProofPolicy policy : List.of(IdentityProofPolicy.BEFORE_RIGHTS,
				IdentityProofPolicy.BEFORE_SPENDING)) {
			this.access.choose(policy);
			this.giver.losesTheProof();
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shown(this.taker, id));
			assertThat(looks(id).shown()).isFalse();
			assertThat(given().getFirst().seenAt()).isNull();
			this.giver.proves();
			assertThat(shown(this.taker, id)).isPositive();
			assertThat(received().getFirst().shown()).isTrue();
		}
		looks(id);
		assertThat(given().getFirst().seenAt()).isNotNull();
	}

	private ReceivedDelegation looks(UUID id) {
		return this.taker.themselves(() -> this.delegations.look(this.taker.citizen(), id)).orElseThrow();
	}

	@Test
	void aCodeWorksOnce() {
		String code = give();
		take(this.taker, code);
		Learner third = new Learner(this.portal);
		assertThat(take(third, code)).isEqualTo(DelegationCodes.Outcome.UNKNOWN);
		assertThat(take(this.taker, code)).isEqualTo(DelegationCodes.Outcome.UNKNOWN);
	}

	@Test
	void aCodeWorksForSevenDays() {
		String code = give();
		this.clock.advance(Delegation.CODE_VALIDITY);
		assertThat(take(this.taker, code)).isEqualTo(DelegationCodes.Outcome.UNKNOWN);
		assertThat(given()).isEmpty();
	}

	@Test
	void aCodeThatWasTakenBackIsWorthNothing() {
		String code = give();
		end(this.giver, given().getFirst().id());
		assertThat(take(this.taker, code)).isEqualTo(DelegationCodes.Outcome.UNKNOWN);
	}

	@Test
	void nobodyDelegatesToThemselves() {
		assertThat(take(this.giver, give())).isEqualTo(DelegationCodes.Outcome.OWN);
		assertThat(given().getFirst().name()).isNull();
	}

	@Test
	void guessingCodesIsSlowedDown() {
		for (int i = 0; i < 5; i++) {
			assertThat(take(this.taker, DelegationCode.random().formatted()))
				.isEqualTo(DelegationCodes.Outcome.UNKNOWN);
		}
		assertThat(take(this.taker, give())).isEqualTo(DelegationCodes.Outcome.TOO_SOON);
	}

	@Test
	void eitherEndsItAtOnce() {
		take(this.taker, give());
		UUID first = received().getFirst().id();
		end(this.giver, first);
		assertThat(received()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shown(this.taker, first));
		take(this.taker, give());
		UUID second = received().getFirst().id();
		end(new Learner(this.portal), second);
		assertThat(received()).hasSize(1);
		end(this.taker, second);
		assertThat(given()).isEmpty();
	}

	@Test
	void itIsOverAfterItsLastDay() {
		LocalDate lastDay = DelegationLength.ONE_MONTH.lastDay(this.clock.instant());
		take(this.taker, give(DelegationLength.ONE_MONTH));
		UUID id = received().getFirst().id();
		assertThat(PortalTime.dayOf(received().getFirst().until())).isEqualTo(lastDay.plusDays(1));
		this.clock.advance(Duration.between(this.clock.instant(), received().getFirst().until()).minusMinutes(1));
		assertThat(shown(this.taker, id)).isPositive();
		this.clock.advance(Duration.ofMinutes(1));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shown(this.taker, id));
		assertThat(received()).isEmpty();
	}

	@Test
	void everyLookIsInTheActivityOfTheGiver() {
		take(this.taker, give());
		UUID id = received().getFirst().id();
		this.taker.themselves(() -> this.delegations.look(this.taker.citizen(), id));
		this.taker.themselves(() -> this.delegations.look(this.taker.citizen(), id));
		assertThat(events(this.giver)).containsExactly("DELEGATION_GIVEN", "DELEGATION_TAKEN", "RIGHTS_SHOWN",
				"RIGHTS_SHOWN");
		assertThat(events(this.taker)).containsExactly("DELEGATION_RECEIVED");
		assertThat(given().getFirst().seenAt()).isNotNull();
		assertThat(this.mails.compose(DelegationMails.Template.DELEGATION_TAKEN, id, UUID.randomUUID())).isPresent();
	}

	@Test
	void aProofOfLongAgoIsNotEnoughToGive() {
		Proof proof = Proved.by(this.portal, this.giver.citizen());
		this.clock.advance(Proof.VALIDITY);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> give(new Delegation(), proof));
		assertThat(given()).isEmpty();
	}

	@Test
	void tenAtATimeAreEnough() {
		for (int i = 0; i < Delegations.AT_ONCE; i++) {
			give();
		}
		assertThatIllegalStateException().isThrownBy(this::give);
		end(this.giver, given().getFirst().id());
		assertThat(give()).isNotEmpty();
	}

	@Test
	void aSuspendedAccountShowsNothingAnyMore() {
		String unused = give();
		take(this.taker, give());
		UUID id = received().getFirst().id();
		UUID alert = this.transaction
			.execute((status) -> this.alerts.raise(new AccountId(this.giver.citizen().accountId())));
		this.alerts.use(SecurityAlertLinks.token(this.portal, alert));
		assertThat(received()).isEmpty();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shown(this.taker, id));
		assertThat(take(this.taker, unused)).isEqualTo(DelegationCodes.Outcome.UNKNOWN);
	}

	@Test
	void whatWasOverIsForgottenAYearLater() {
		take(this.taker, give());
		end(this.giver, given().getFirst().id());
		this.clock.advance(Duration.ofDays(364));
		forgetOld();
		assertThat(rows()).isOne();
		this.clock.advance(Duration.ofDays(2));
		forgetOld();
		assertThat(rows()).isZero();
	}

	private String give() {
		return give(DelegationLength.THREE_MONTHS);
	}

	private String give(DelegationLength length) {
		Delegation delegation = new Delegation();
		delegation.setLength(length);
		return give(delegation, Proved.by(this.portal, this.giver.citizen()));
	}

	private String give(Delegation delegation, Proof proof) {
		return this.giver.themselves(() -> this.delegations.give(this.giver.citizen(), delegation, proof)).formatted();
	}

	private DelegationCodes.Outcome take(Learner who, String code) {
		return who.themselves(() -> this.codes.take(who.citizen(), code));
	}

	private void end(Learner who, UUID id) {
		who.themselves(() -> {
			this.delegations.end(who.citizen(), id);
			return null;
		});
	}

	private List<GivenDelegation> given() {
		return this.giver.themselves(() -> this.delegations.givenBy(this.giver.citizen()));
	}

	private List<ReceivedDelegation> received() {
		return this.taker.themselves(() -> this.delegations.receivedBy(this.taker.citizen()));
	}

	private long shown(Learner who, UUID id) {
		Citizen reader = who.citizen();
		return who.themselves(() -> this.rights.balancesOf(reader, id)).cpf().cents();
	}

	private List<String> events(Learner who) {
		return this.database.sql("select act from account_event where account_id = ? order by id")
			.param(who.citizen().accountId())
			.query(String.class)
			.list();
	}

	private void forgetOld() {
		this.delegations.forgetOld();
	}

	private int rows() {
		return this.database.sql("select count(*) from delegation where giver_id = ?")
			.param(this.giver.citizen().accountId())
			.query(Integer.class)
			.single();
	}

}
