package fr.compteformation.people.emailchange;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.people.suspension.SuspensionCase;
import fr.compteformation.people.suspension.Suspensions;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgresql
class EmailChangesTests extends PortalTests {

	private final Nir nir = People.newNir();

	private final EmailAddress first = People.somebody(this.nir).email();

	private final EmailAddress second = new EmailAddress("b" + this.first.value());

	private final EmailAddress third = new EmailAddress("c" + this.first.value());

	@Autowired
	private EmailChanges changes;

	@Autowired
	private EmailChangeLinks changeLinks;

	@Autowired
	private EmailChangeRepository repository;

	@Autowired
	private OneTimeSecrets secrets;

	@Autowired
	private Accounts accounts;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	@Qualifier("accountSignIn")
	private SignInCheck signIn;

	@Autowired
	private Suspensions suspensions;

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	void theAddressChangesOnceTheNewOneAnswers() {
		assertThat(request(this.second)).isEqualTo(EmailChanges.Outcome.SENT);
		assertThat(address()).isEqualTo(this.first);
		assertThat(pendingAddress()).isEqualTo(this.second);
		SecretToken link = confirming();
		assertThat(this.changeLinks.confirming(link)).isEqualTo(SecretState.VALID);
		assertThat(address()).isEqualTo(this.first);
		assertThat(this.changeLinks.confirm(link)).isEqualTo(SecretState.USED);
		assertThat(address()).isEqualTo(this.second);
		assertThat(themselves(() -> this.changes.pendingOf(this.citizen))).isEmpty();
		assertThat(mails(EmailChangeMails.Template.EMAIL_CHANGE.fileName())).isOne();
		assertThat(mails(EmailChangeMails.Template.EMAIL_CHANGED.fileName())).isOne();
	}

	@Test
	void aLinkWorksOnceAndFor24Hours() {
		request(this.second);
		SecretToken link = confirming();
		this.clock.advance(Duration.ofHours(24).minusSeconds(10));
		assertThat(this.changeLinks.confirming(link)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofSeconds(10));
		assertThat(this.changeLinks.confirming(link)).isEqualTo(SecretState.EXPIRED);
		assertThat(this.changeLinks.confirm(link)).isEqualTo(SecretState.EXPIRED);
		assertThat(themselves(() -> this.changes.pendingOf(this.citizen))).isEmpty();
		assertThat(address()).isEqualTo(this.first);
		request(this.second);
		SecretToken newer = confirming();
		assertThat(Parallel.times(4, () -> this.changeLinks.confirm(newer))).containsOnly(SecretState.USED);
		assertThat(mails(EmailChangeMails.Template.EMAIL_CHANGED.fileName())).isOne();
		assertThat(this.changeLinks.confirm(link)).isEqualTo(SecretState.REPLACED);
	}

	@Test
	void aNewerRequestAndANewerMailKillTheOlderLink() {
		request(this.second);
		SecretToken older = confirming();
		assertThat(themselves(() -> this.changes.resend(this.citizen))).isEqualTo(EmailChanges.Outcome.SENT);
		SecretToken again = confirming();
		assertThat(this.changeLinks.confirm(older)).isEqualTo(SecretState.REPLACED);
		assertThat(this.changeLinks.confirming(again)).isEqualTo(SecretState.VALID);
		request(this.third);
		assertThat(this.changeLinks.confirm(again)).isEqualTo(SecretState.REPLACED);
		assertThat(this.changeLinks.confirm(confirming())).isEqualTo(SecretState.USED);
		assertThat(address()).isEqualTo(this.third);
	}

	@Test
	void whoChangesTheirMindCancels() {
		request(this.second);
		SecretToken link = confirming();
		themselves(() -> {
			this.changes.cancel(this.citizen);
			return true;
		});
		assertThat(this.changeLinks.confirm(link)).isEqualTo(SecretState.REVOKED);
		assertThat(themselves(() -> this.changes.resend(this.citizen))).isEqualTo(EmailChanges.Outcome.OVER);
		assertThat(address()).isEqualTo(this.first);
	}

	@Test
	void onlyHashesOfLinksAreKept() {
		request(this.second);
		SecretToken link = confirming();
		this.changeLinks.confirm(link);
		SecretToken undoing = undoing(this.second);
		assertThat(link.value()).hasSize(43).isNotEqualTo(undoing.value());
		assertThat(this.database.sql("select secret_hash from one_time_secret where account_id = ?")
			.param(this.citizen.accountId())
			.query(String.class)
			.list()).containsExactlyInAnyOrder(link.hash(), undoing.hash());
		assertThat(WaitingMails.with(this.database))
			.noneMatch((data) -> data.contains(link.value()) || data.contains(undoing.value()))
			.noneMatch((data) -> data.contains(this.second.value()));
	}

	@Test
	void aProofOfLongAgoIsNotEnough() {
		Proof proof = Proved.by(this.portal, this.citizen);
		this.clock.advance(Proof.VALIDITY);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> themselves(() -> this.changes.request(this.citizen, wanted(this.second), proof)));
		assertThat(themselves(() -> this.changes.pendingOf(this.citizen))).isEmpty();
	}

	@Test
	void theSameAddressIsNoChangeAndMailsADayAreCounted() {
		assertThat(request(this.first)).isEqualTo(EmailChanges.Outcome.SAME_ADDRESS);
		for (int i = 0; i < 6; i++) {
			assertThat(request(this.second)).isEqualTo(EmailChanges.Outcome.SENT);
		}
		assertThat(request(this.second)).isEqualTo(EmailChanges.Outcome.ENOUGH_TODAY);
		assertThat(themselves(() -> this.changes.resend(this.citizen))).isEqualTo(EmailChanges.Outcome.ENOUGH_TODAY);
		this.clock.advance(Duration.ofHours(25));
		assertThat(request(this.second)).isEqualTo(EmailChanges.Outcome.SENT);
	}

	@Test
	void theFormerAddressUndoesTheChangeAndSuspendsTheAccount() {
		change(this.second);
		stay();
		SecretToken link = undoing(this.second);
		assertThat(this.changeLinks.undoing(link)).isEqualTo(SecretState.VALID);
		assertThat(address()).isEqualTo(this.second);
		assertThat(this.changeLinks.undo(link)).isEqualTo(SecretState.USED);
		assertThat(address()).isEqualTo(this.first);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isFalse();
		assertThatExceptionOfType(SignInDiverted.class).isThrownBy(() -> this.signIn.check(this.nir, People.PASSWORD));
		assertThat(stays()).isZero();
		SuspensionCase suspended = suspended();
		assertThat(suspended.suspension().by()).isEqualTo(Suspension.By.PERSON);
		assertThat(suspended.suspension().reason()).isEqualTo(SuspensionReason.EMAIL_NOT_THEIRS);
		assertThat(suspended.past()).singleElement().satisfies((line) -> assertThat(line.agentNumber()).isNull());
		assertThat(this.changeLinks.undo(link)).isEqualTo(SecretState.USED);
		assertThat(suspended().past()).hasSize(1);
	}

	@Test
	void undoingIsPossibleFor72Hours() {
		change(this.second);
		SecretToken link = undoing(this.second);
		this.clock.advance(Duration.ofHours(72).minusSeconds(70));
		assertThat(this.changeLinks.undoing(link)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofSeconds(10));
		assertThat(this.changeLinks.undo(link)).isEqualTo(SecretState.EXPIRED);
		assertThat(address()).isEqualTo(this.second);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
	}

	@Test
	void whoTookTheAccountCannotUndoTheUndoing() {
		change(this.second);
		change(this.third);
		SecretToken theirs = undoing(this.third);
		assertThat(this.changeLinks.undo(undoing(this.second))).isEqualTo(SecretState.USED);
		assertThat(address()).isEqualTo(this.first);
		assertThat(this.changeLinks.undo(theirs)).isEqualTo(SecretState.USED);
		assertThat(address()).isEqualTo(this.first);
	}

	@Test
	void theFirstAddressComesBackAfterTheSecondDid() {
		change(this.second);
		change(this.third);
		this.changeLinks.undo(undoing(this.third));
		assertThat(address()).isEqualTo(this.second);
		this.changeLinks.undo(undoing(this.second));
		assertThat(address()).isEqualTo(this.first);
	}

	@Test
	void freezingEndsAChangeThatIsUnderWay() {
		change(this.second);
		request(this.third);
		SecretToken pending = confirming();
		this.changeLinks.undo(undoing(this.second));
		assertThat(this.changeLinks.confirm(pending)).isEqualTo(SecretState.REVOKED);
		assertThat(request(this.third)).isEqualTo(EmailChanges.Outcome.OVER);
		assertThat(address()).isEqualTo(this.first);
	}

	@Test
	void eachLinkDoesItsOwnThingOnly() {
		request(this.second);
		SecretToken confirming = confirming();
		assertThat(this.changeLinks.undo(confirming)).isEqualTo(SecretState.UNKNOWN);
		this.changeLinks.confirm(confirming);
		assertThat(this.changeLinks.undo(confirming)).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.changeLinks.confirm(undoing(this.second))).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.changeLinks.confirm(SecretToken.random())).isEqualTo(SecretState.UNKNOWN);
		assertThat(this.changeLinks.undoing(SecretToken.random())).isEqualTo(SecretState.UNKNOWN);
		assertThat(address()).isEqualTo(this.second);
	}

	@Test
	void changesAreForgottenAfter90Days() {
		request(this.second);
		UUID change = this.repository.pendingOf(this.citizen.accountId()).orElseThrow().id();
		this.clock.advance(Duration.ofDays(90).minusMinutes(1));
		this.changes.forgetOld();
		assertThat(this.repository.findById(change)).isPresent();
		this.clock.advance(Duration.ofMinutes(2));
		this.changes.forgetOld();
		assertThat(this.repository.findById(change)).isEmpty();
	}

	@Test
	void nobodyAsksForSomebodyElse() {
		Citizen other = People.withAccount(this.portal, People.newNir());
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, other,
				() -> this.changes.request(this.citizen, wanted(this.second), Proved.by(this.portal, other))));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.changes.pendingOf(this.citizen)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, other, () -> this.changes.resend(this.citizen)));
	}

	private void change(EmailAddress to) {
		request(to);
		this.changeLinks.confirm(confirming());
		assertThat(address()).isEqualTo(to);
		// Each change needs a later time.
		this.clock.advance(Duration.ofMinutes(1));
	}

	private EmailChanges.Outcome request(EmailAddress to) {
		Proof proof = Proved.by(this.portal, this.citizen);
		return themselves(() -> this.changes.request(this.citizen, wanted(to), proof));
	}

	private static EmailChange wanted(EmailAddress to) {
		EmailChange wanted = new EmailChange();
		wanted.setAddress(to);
		return wanted;
	}

	private SecretToken confirming() {
		return this.secrets.value(EmailChangeLinks.CONFIRM,
				this.repository.pendingOf(this.citizen.accountId()).orElseThrow().key());
	}

	/** The link sent to the previous address. */
	private SecretToken undoing(EmailAddress changedTo) {
		UUID id = this.database.sql("select id from email_change where account_id = ? and address = ?")
			.params(this.citizen.accountId(), changedTo.value())
			.query(UUID.class)
			.single();
		return this.secrets.value(EmailChangeLinks.UNDO, id.toString());
	}

	private EmailAddress address() {
		return this.accounts.ownerOf(this.nir).orElseThrow().email();
	}

	private EmailAddress pendingAddress() {
		return themselves(() -> this.changes.pendingOf(this.citizen)).orElseThrow().address();
	}

	private SuspensionCase suspended() {
		Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);
		return SignedInAs.as(this.portal, agent,
				() -> this.suspensions.of(agent, new AccountId(this.citizen.accountId())));
	}

	private void stay() {
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (?, ?, 'x', current_timestamp, current_timestamp)""")
			.params(UUID.randomUUID().toString(), this.citizen.accountId())
			.update();
	}

	private int stays() {
		return this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.citizen.accountId())
			.query(Integer.class)
			.single();
	}

	private long mails(String kind) {
		List<UUID> mine = this.database.sql("select id from email_change where account_id = ?")
			.param(this.citizen.accountId())
			.query(UUID.class)
			.list();
		return WaitingMails.with(this.database)
			.stream()
			.filter((data) -> data.contains('"' + kind + '"')
					&& mine.stream().anyMatch((id) -> data.contains(id.toString())))
			.count();
	}

	private <T> T themselves(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

}
