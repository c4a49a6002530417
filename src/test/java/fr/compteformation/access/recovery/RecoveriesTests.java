package fr.compteformation.access.recovery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.access.passkey.RecoveryCodeSignIn;
import fr.compteformation.access.passkey.SecondFactors;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Account recovery, on every database.
 */
abstract class RecoveriesTests extends PortalTests {

	private static final Agent AGENT = SomeRecoveries.AGENT;

	@Autowired
	private Recoveries recoveries;

	@Autowired
	private RecoveryEndings endings;

	@Autowired
	private RecoveryQueue queue;

	@Autowired
	private RecoveryCases cases;

	@Autowired
	private SecondFactors factors;

	@Autowired
	private RecoveryCodeSignIn recoveryCodes;

	@Autowired
	private AccountCitizens citizens;

	private final SoftKey key = new SoftKey();

	private KeyHolder person;

	private List<RecoveryCode> codes;

	@BeforeEach
	void somebodyWithAPasskey() {
		this.person = new KeyHolder(this.portal);
		this.codes = this.person.add(this.key);
	}

	@Test
	void aRequestIsReceivedAndSaysByWhenItIsChecked() {
		ask();
		RecoveryStatus status = status();
		assertThat(status.state()).isEqualTo(RecoveryState.RECEIVED);
		assertThat(Duration.between(status.askedAt(), status.checkUntil())).isEqualTo(Duration.ofDays(5));
		assertThat(events()).endsWith("RECOVERY_ASKED");
		assertThat(mails()).containsExactly("recovery-received");
		assertThat(isAsked()).isTrue();
	}

	@Test
	void whoeverAsksAgainChangesNothing() {
		UUID first = ask();
		assertThat(ask()).isEqualTo(first);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void theDatabaseLetsNoSecondOpenRequestIn() {
		ask();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database.sql("""
				insert into recovery_request (id, version, account_id, open_account, state, cancel_hash, asked_at,
					check_until)
				select ?, 0, account_id, account_id, 'RECEIVED', 'x', asked_at, check_until
				from recovery_request where account_id = ?""")
			.params(UUID.randomUUID(), this.person.citizen().accountId())
			.update());
	}

	@Test
	void anAgentTakesItChecksAndAccepts() {
		UUID id = ask();
		assertThat(take(AGENT, id)).isEqualTo(RecoveryCases.Outcome.DONE);
		assertThat(status().state()).isEqualTo(RecoveryState.CHECKING);
		assertThat(status().takenAt()).isNotNull();
		assertThat(decide(AGENT, id, RecoveryDecision.Motive.CALLED_BACK)).isEqualTo(RecoveryCases.Outcome.DONE);
		RecoveryStatus accepted = status();
		assertThat(accepted.state()).isEqualTo(RecoveryState.ACCEPTED);
		assertThat(Duration.between(accepted.decidedAt(), accepted.effectiveAt())).isEqualTo(Duration.ofHours(48));
		assertThat(mails()).containsExactlyInAnyOrder("recovery-received", "recovery-checking", "recovery-accepted");
		assertThat(journal()).containsExactly("RECOVERY_TAKEN RECEIVED CHECKING",
				"RECOVERY_ACCEPTED CHECKING ACCEPTED");
		assertThat(isAsked()).isTrue();
	}

	@Test
	void nothingChangesBeforeTheDelayAndThenThePasswordIsEnough() {
		this.clock.stop();
		accepted();
		this.clock.advance(Duration.ofHours(48).minusSeconds(1));
		assertThat(this.endings.due()).doesNotContain(this.person.citizen().accountId());
		assertThat(isAsked()).isTrue();
		this.clock.advance(Duration.ofSeconds(2));
		assertThat(isAsked()).isFalse();
		assertThat(this.person.keys()).isEmpty();
		assertThat(status().state()).isEqualTo(RecoveryState.DONE);
		assertThat(this.database.sql(
				"select count(*) from one_time_secret where purpose = 'recovery-code' and account_id = ? and ended is null")
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(events()).endsWith("RECOVERY_ASKED", "RECOVERY_ACCEPTED", "RECOVERY_DONE");
		assertThat(mails()).contains("recovery-done");
	}

	@Test
	void theJobEndsWhatIsDueOnceHoweverManyNodesTry() {
		accepted();
		this.clock.advance(Duration.ofHours(49));
		assertThat(this.endings.due()).contains(this.person.citizen().accountId());
		assertThat(Parallel.times(4, () -> this.endings.endIfDue(this.person.citizen().accountId())))
			.containsOnlyOnce(true);
		assertThat(this.person.keys()).isEmpty();
		assertThat(this.endings.due()).doesNotContain(this.person.citizen().accountId());
		assertThat(mails()).containsOnlyOnce("recovery-done");
	}

	@Test
	void aRefusalChangesNothingAndAnotherRequestMayFollow() {
		UUID id = ask();
		take(AGENT, id);
		assertThat(decide(AGENT, id, RecoveryDecision.Motive.NO_ANSWER)).isEqualTo(RecoveryCases.Outcome.DONE);
		assertThat(status().state()).isEqualTo(RecoveryState.REFUSED);
		this.clock.advance(Duration.ofDays(10));
		assertThat(isAsked()).isTrue();
		assertThat(journal()).endsWith("RECOVERY_REFUSED CHECKING REFUSED");
		assertThat(mails()).contains("recovery-refused");
		assertThat(ask()).isNotEqualTo(id);
	}

	@Test
	void whoeverSignsInWithTheirPasskeyNeedsNoAgentAnyMore() {
		accepted();
		var asked = this.factors.ask(this.person.half());
		assertThat(this.factors.giveKey(this.person.half(), asked, this.key.sign(asked.json()))).isTrue();
		assertCancelled();
	}

	@Test
	void whoeverSignsInWithACodeNeedsNoAgentAnyMore() {
		accepted();
		this.recoveryCodes.giveCode(this.person.half(), this.codes.getFirst().value());
		assertCancelled();
	}

	@Test
	void theLinkInTheMailsEndsTheRequestAndSuspendsTheAccount() {
		accepted();
		SecretToken token = token();
		assertThat(token.value()).hasSize(43);
		assertThat(this.recoveries.cancelling(token)).isEqualTo(SecretState.VALID);
		assertThat(status().state()).isEqualTo(RecoveryState.ACCEPTED);
		assertThat(this.recoveries.cancel(token)).isEqualTo(SecretState.USED);
		assertThat(this.citizens.mayAct(this.person.citizen().accountId())).isFalse();
		assertThat(this.recoveries.cancelling(token)).isEqualTo(SecretState.USED);
		assertThat(this.recoveries.cancel(token)).isEqualTo(SecretState.USED);
		assertThat(events()).endsWith("RECOVERY_CANCELLED", "FROZEN");
		this.clock.advance(Duration.ofHours(49));
		assertThat(isAsked()).isTrue();
	}

	@Test
	void theLinkIsNotStoredAndDiesWithItsRequest() {
		accepted();
		SecretToken token = token();
		assertThat(this.database
			.sql("select secret_hash from one_time_secret where purpose = 'recovery-cancel' and account_id = ?")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.single()).isEqualTo(token.hash()).isNotEqualTo(token.value());
		this.clock.advance(Duration.ofHours(49));
		assertThat(isAsked()).isFalse();
		assertThat(this.recoveries.cancelling(token)).isEqualTo(SecretState.REVOKED);
		assertThat(this.recoveries.cancel(token)).isEqualTo(SecretState.REVOKED);
		assertThat(this.citizens.mayAct(this.person.citizen().accountId())).isTrue();
		assertThat(this.recoveries.cancel(SecretToken.random())).isEqualTo(SecretState.UNKNOWN);
	}

	@Test
	void ofTheLinkAndTheEndOfTheDelayOneComesFirst() {
		accepted();
		this.clock.advance(Duration.ofHours(49));
		SecretToken token = token();
		List<Object> outcomes = Parallel.times(4, () -> (Thread.currentThread().threadId() % 2 == 0)
				? this.recoveries.cancel(token) : this.endings.endIfDue(this.person.citizen().accountId()));
		assertThat(outcomes).isNotEmpty();
		boolean suspended = !this.citizens.mayAct(this.person.citizen().accountId());
		assertThat(this.person.keyCount()).isEqualTo(suspended ? 1 : 0);
		assertThat(status().state()).isEqualTo(suspended ? RecoveryState.CANCELLED : RecoveryState.DONE);
	}

	@Test
	void inASuspendedAccountNothingIsRemoved() {
		accepted();
		this.database.sql("""
				update account set frozen_at = current_timestamp, frozen_by = 'AGENT', freeze_motive = 'SUSPECTED_THEFT'
				where id = ?""").param(this.person.citizen().accountId()).update();
		this.clock.advance(Duration.ofHours(49));
		assertThat(isAsked()).isTrue();
		assertThat(this.person.keys()).hasSize(1);
		assertThat(status().state()).isEqualTo(RecoveryState.CANCELLED);
		assertThat(this.endings.due()).doesNotContain(this.person.citizen().accountId());
	}

	@Test
	void whatHappenedMeanwhileStands() {
		UUID id = ask();
		long seen = SomeRecoveries.version(this.portal, id);
		Agent colleague = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		assertThat(take(colleague, id)).isEqualTo(RecoveryCases.Outcome.DONE);
		assertThat(SignedInAs.as(this.portal, AGENT, () -> this.cases.take(AGENT, id, seen)))
			.isEqualTo(RecoveryCases.Outcome.CHANGED);
		assertThat(SignedInAs.as(this.portal, AGENT,
				() -> this.cases.decide(AGENT, id, seen, SomeRecoveries.decision(RecoveryDecision.Motive.CALLED_BACK))))
			.isEqualTo(RecoveryCases.Outcome.CHANGED);
		assertThat(status().state()).isEqualTo(RecoveryState.CHECKING);
	}

	@Test
	void ofTwoAgentsAtOnceOneDecides() {
		UUID id = ask();
		take(AGENT, id);
		long seen = SomeRecoveries.version(this.portal, id);
		assertThat(Parallel.times(4,
				() -> SignedInAs.as(this.portal, AGENT,
						() -> this.cases.decide(AGENT, id, seen,
								SomeRecoveries.decision(RecoveryDecision.Motive.CALLED_BACK)))))
			.containsOnlyOnce(RecoveryCases.Outcome.DONE);
	}

	@Test
	void nobodyActsOnTheirOwnAccount() {
		Agent self = SomeAgents.whoIs(this.portal, this.person.nir());
		UUID id = ask();
		assertThat(SignedInAs.as(this.portal, self, () -> this.cases.open(self, id)).orElseThrow().own()).isTrue();
		assertThat(take(self, id)).isEqualTo(RecoveryCases.Outcome.OWN_ACCOUNT);
		take(AGENT, id);
		assertThat(decide(self, id, RecoveryDecision.Motive.CALLED_BACK)).isEqualTo(RecoveryCases.Outcome.OWN_ACCOUNT);
		assertThat(status().state()).isEqualTo(RecoveryState.CHECKING);
	}

	@Test
	void everyLookIsJournaledAndShowsWhatHelpsToCheck() {
		UUID id = SomeRecoveries.ask(this.portal, this.person, "06 12 34 56 78\u0000, le matin ");
		RecoveryCase opened = SignedInAs.as(this.portal, AGENT, () -> this.cases.open(AGENT, id)).orElseThrow();
		assertThat(opened.contact()).isEqualTo("06 12 34 56 78, le matin");
		assertThat(opened.person().name()).isEqualTo("Chloé L’Héritier");
		assertThat(opened.person().maskedNir()).contains("••").doesNotContain(this.person.nir().number());
		assertThat(opened.person().phones()).hasSize(1);
		assertThat(opened.toString() + opened.person()).doesNotContain("Chloé", "06 12");
		assertThat(journal()).containsExactly("RECOVERY_OPENED null RECEIVED");
	}

	@Test
	void theQueueShowsTheOldestFirst() {
		UUID first = ask();
		KeyHolder other = new KeyHolder(this.portal);
		this.clock.advance(Duration.ofMinutes(1));
		UUID second = SomeRecoveries.ask(this.portal, other, null);
		List<UUID> page = page(RecoveryState.RECEIVED);
		assertThat(page.indexOf(first)).isNotNegative().isLessThan(page.indexOf(second));
		take(AGENT, first);
		assertThat(page(RecoveryState.RECEIVED)).doesNotContain(first);
		assertThat(page(RecoveryState.CHECKING)).contains(first);
	}

	@Test
	void aDecisionNeedsAMotiveAndWhatWasChecked() {
		UUID id = ask();
		take(AGENT, id);
		RecoveryDecision empty = new RecoveryDecision();
		empty.setMotive(RecoveryDecision.Motive.CALLED_BACK);
		empty.setRemark(" ");
		assertThatIllegalArgumentException().isThrownBy(() -> SignedInAs.as(this.portal, AGENT,
				() -> this.cases.decide(AGENT, id, SomeRecoveries.version(this.portal, id), empty)));
	}

	@Test
	void citizensSeeNothingOfTheQueue() {
		UUID id = ask();
		for (var act : List.<java.util.concurrent.Callable<?>>of(() -> this.cases.open(AGENT, id),
				() -> this.cases.take(AGENT, id, 0), () -> this.queue.page(AGENT, RecoveryState.RECEIVED, null),
				() -> this.cases.decide(AGENT, id, 0, SomeRecoveries.decision(RecoveryDecision.Motive.CALLED_BACK)))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.person.themselves(act));
		}
	}

	@Test
	void tenMinutesAfterThePasswordNothingHappens() {
		PartialSignIn half = this.person.half();
		this.clock.advance(Duration.ofMinutes(10));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.recoveries.of(half));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.recoveries.ask(half, new RecoveryRequest()));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.factors.ask(half));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.recoveryCodes.giveCode(half, this.codes.getFirst().value()));
	}

	@Test
	void whatEndedIsForgottenAYearLaterAndWhatIsOpenIsNot() {
		UUID ended = ask();
		take(AGENT, ended);
		decide(AGENT, ended, RecoveryDecision.Motive.NO_ANSWER);
		KeyHolder other = new KeyHolder(this.portal);
		UUID open = SomeRecoveries.ask(this.portal, other, null);
		this.clock.advance(Duration.ofDays(364));
		this.endings.deleteOld();
		assertThat(exists(ended)).isTrue();
		this.clock.advance(Duration.ofDays(2));
		this.endings.deleteOld();
		assertThat(exists(ended)).isFalse();
		assertThat(exists(open)).isTrue();
	}

	private void assertCancelled() {
		assertThat(status().state()).isEqualTo(RecoveryState.CANCELLED);
		assertThat(events()).contains("RECOVERY_CANCELLED");
		this.clock.advance(Duration.ofHours(49));
		assertThat(isAsked()).isTrue();
		assertThat(this.person.keys()).hasSize(1);
		assertThat(this.recoveries.cancelling(token())).isEqualTo(SecretState.USED);
	}

	private UUID ask() {
		return SomeRecoveries.ask(this.portal, this.person, null);
	}

	private void accepted() {
		ask();
		SomeRecoveries.accept(this.portal, this.person);
	}

	private RecoveryCases.Outcome take(Agent agent, UUID id) {
		return SignedInAs.as(this.portal, agent,
				() -> this.cases.take(agent, id, SomeRecoveries.version(this.portal, id)));
	}

	private RecoveryCases.Outcome decide(Agent agent, UUID id, RecoveryDecision.Motive motive) {
		return SignedInAs.as(this.portal, agent, () -> this.cases.decide(agent, id,
				SomeRecoveries.version(this.portal, id), SomeRecoveries.decision(motive)));
	}

	private List<UUID> page(RecoveryState state) {
		return SignedInAs.as(this.portal, AGENT, () -> this.queue.page(AGENT, state, null))
			.stream()
			.map(RecoveryQueue.Line::id)
			.toList();
	}

	private SecretToken token() {
		return new SecretToken(SomeRecoveries.cancelToken(this.portal, this.person));
	}

	private RecoveryStatus status() {
		return this.recoveries.of(this.person.half()).orElseThrow();
	}

	private boolean isAsked() {
		return this.factors.isAsked(this.person.citizen().accountId());
	}

	private boolean exists(UUID id) {
		return this.database.sql("select count(*) from recovery_request where id = ?")
			.param(id)
			.query(Integer.class)
			.single() > 0;
	}

	private List<String> events() {
		return this.database.sql("select act from account_event where account_id = ? order by id")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.list();
	}

	private List<String> journal() {
		return this.database.sql("""
				select act, value_before, value_after from journal_entry
				where subject_id = ? and agent_id = ? order by id""")
			.params(this.person.citizen().accountId(), AGENT.agentId())
			.query((row, number) -> "%s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	/** The kinds of emails in the outbox about this person’s requests. */
	private List<String> mails() {
		List<String> requests = this.database.sql("select id from recovery_request where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.list();
		return WaitingMails.with(this.database)
			.stream()
			.filter((data) -> requests.stream().anyMatch(data::contains))
			.map((data) -> data.replaceAll("(?s).*\"(recovery-[a-z]+)\".*", "$1"))
			.toList();
	}

}
