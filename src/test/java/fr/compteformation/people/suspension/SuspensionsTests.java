package fr.compteformation.people.suspension;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountCitizens;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.account.PasswordChanges;
import fr.compteformation.people.account.Suspension;
import fr.compteformation.people.account.SuspensionReason;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.session.SessionsForTests;
import fr.compteformation.people.signin.SignInCheck;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@OnPostgresql
class SuspensionsTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Nir nir = People.newNir();

	@Autowired
	private Suspensions suspensions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordChanges passwordChanges;

	@Autowired
	private AccountCitizens citizens;

	@Autowired
	private Holders holders;

	@Autowired
	@Qualifier("accountSignIn")
	private SignInCheck signIn;

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	void anOpenAccountHasNoPast() {
		assertThat(read().suspension()).isNull();
		assertThat(read().past()).isEmpty();
		assertThat(read().own()).isFalse();
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
	}

	@Test
	void aSuspendedAccountSaysSinceWhenByWhomAndWhy() {
		assertThat(decide(SuspensionReason.SUSPECTED_THEFT, "Appel du 3 mars")).isEqualTo(Suspensions.Outcome.DONE);
		Suspension suspension = read().suspension();
		assertThat(suspension.by()).isEqualTo(Suspension.By.AGENT);
		assertThat(suspension.reason()).isEqualTo(SuspensionReason.SUSPECTED_THEFT);
		assertThat(suspension.since()).isBetween(this.clock.instant().minusSeconds(60), this.clock.instant());
		assertThat(read().past()).singleElement().satisfies((line) -> {
			assertThat(line.agentNumber()).isEqualTo(214);
			assertThat(line.remark()).isEqualTo("Appel du 3 mars");
		});
		assertThat(journal()).containsExactly("ACCOUNT_FROZEN ACCOUNT OPEN SUSPECTED_THEFT");
		assertThat(mails("account-frozen")).isOne();
	}

	@Test
	void theRightPasswordLeadsToAPageOfItsOwnAndAWrongOneDoesNot() {
		decide(SuspensionReason.ASKED_BY_PERSON, "x");
		assertThatExceptionOfType(SignInDiverted.class).isThrownBy(() -> this.signIn.check(this.nir, People.PASSWORD));
		assertThat(this.signIn.check(this.nir, "faux")).isEmpty();
	}

	@Test
	void nobodyStaysSignedInToASuspendedAccount() {
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (?, ?, 'x', current_timestamp, current_timestamp)""")
			.params(UUID.randomUUID().toString(), this.citizen.accountId())
			.update();
		decide(SuspensionReason.ASKED_BY_PERSON, "x");
		assertThat(this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.citizen.accountId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isFalse();
		assertThat(this.citizens.byAccount(this.citizen.accountId())).isEmpty();
	}

	@Test
	void anAgentReinstatesAndThePasswordIsStillTheSame() {
		decide(SuspensionReason.ASKED_BY_PERSON, "x");
		assertThat(decide(SuspensionReason.IDENTITY_CHECKED, "Pièce vue")).isEqualTo(Suspensions.Outcome.DONE);
		assertThat(read().suspension()).isNull();
		assertThat(read().past()).hasSize(2);
		assertThat(this.signIn.check(this.nir, People.PASSWORD)).contains(this.citizen);
		assertThat(this.citizens.mayAct(this.citizen.accountId())).isTrue();
		assertThat(journal()).containsExactly("ACCOUNT_FROZEN ACCOUNT OPEN ASKED_BY_PERSON",
				"ACCOUNT_UNFROZEN ACCOUNT ASKED_BY_PERSON IDENTITY_CHECKED");
		assertThat(mails("account-unfrozen")).isOne();
	}

	@Test
	void aNewPasswordDoesNotUnfreeze() {
		decide(SuspensionReason.ASKED_BY_PERSON, "x");
		SignedInAs.as(this.portal, this.citizen, () -> {
			this.passwordChanges.change(this.citizen, Proved.by(this.portal, this.citizen),
					new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		assertThatExceptionOfType(SignInDiverted.class)
			.isThrownBy(() -> this.signIn.check(this.nir, "Tambour-vert-et-8-lunes"));
	}

	@Test
	void whatWasDecidedMeanwhileStands() {
		int seen = read().version();
		decide(SuspensionReason.SUSPECTED_THEFT, "x");
		assertThat(decide(this.agent, seen, SuspensionReason.ASKED_BY_PERSON, "y"))
			.isEqualTo(Suspensions.Outcome.CHANGED);
		decide(SuspensionReason.IDENTITY_CHECKED, "z");
		assertThat(decide(this.agent, seen, SuspensionReason.ASKED_BY_PERSON, "y"))
			.isEqualTo(Suspensions.Outcome.CHANGED);
		assertThat(read().suspension()).isNull();
		assertThat(journal()).hasSize(2);
	}

	@Test
	void anAccountThatSomebodyElseOpenedMakesWayForTheRightPerson() {
		UUID session = SessionsForTests.begin(this.portal, this.citizen, "Firefox/144.0", "192.0.2.7");
		assertThat(decide(SuspensionReason.OPENED_BY_OTHER, "Pièce d’identité vue"))
			.isEqualTo(Suspensions.Outcome.DONE);
		assertThat(SessionsForTests.isOpen(this.portal, this.citizen, session)).isFalse();
		assertThat(this.signIn.check(this.nir, People.PASSWORD)).isEmpty();
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Refused.class);
		assertThat(this.accounts.exists(this.nir)).isFalse();
		Citizen right = People.withAccount(this.portal, this.nir, "Tambour-vert-et-8-lunes");
		assertThat(this.holders.attachmentOf(right.accountId())).isInstanceOf(Attachment.Attached.class);
		assertThat(this.signIn.check(this.nir, "Tambour-vert-et-8-lunes")).contains(right);
		assertThat(journal()).containsExactly("ACCOUNT_DETACHED ACCOUNT OPEN OPENED_BY_OTHER");
	}

	@Test
	void aSuspendedAccountCanBeDetachedAndNothingAttachesItAgain() {
		decide(SuspensionReason.SUSPECTED_THEFT, "x");
		assertThat(decide(SuspensionReason.OPENED_BY_OTHER, "y")).isEqualTo(Suspensions.Outcome.DONE);
		assertThat(read().detached()).isTrue();
		assertThat(decide(SuspensionReason.IDENTITY_CHECKED, "z")).isEqualTo(Suspensions.Outcome.CHANGED);
		this.holders.known(Map.of(this.nir, "Dupond"));
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Refused.class);
		assertThat(mails("account-frozen")).isOne();
	}

	@Test
	void nobodyDecidesAboutTheirOwnAccount() {
		Agent self = SomeAgents.whoIs(this.portal, this.nir);
		assertThat(SignedInAs.as(this.portal, self, () -> this.suspensions.of(self, id())).own()).isTrue();
		assertThat(decide(self, 0, SuspensionReason.ASKED_BY_PERSON, "x")).isEqualTo(Suspensions.Outcome.OWN_ACCOUNT);
		assertThat(read().suspension()).isNull();
	}

	@Test
	void aDecisionNeedsAMotiveOfAnAgentAndWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> decide(SuspensionReason.EMAIL_NOT_THEIRS, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> decide(SuspensionReason.ASKED_BY_PERSON, null));
		assertThat(read().past()).isEmpty();
	}

	@Test
	void citizensDecideNothing() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.suspensions.decide(this.agent, id(), 0, new SuspensionDecision())));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, this.citizen, () -> this.suspensions.of(this.agent, id())));
	}

	private AccountId id() {
		return new AccountId(this.citizen.accountId());
	}

	private SuspensionCase read() {
		return SignedInAs.as(this.portal, this.agent, () -> this.suspensions.of(this.agent, id()));
	}

	private Suspensions.Outcome decide(SuspensionReason reason, String remark) {
		return decide(this.agent, read().version(), reason, remark);
	}

	private Suspensions.Outcome decide(Agent who, int seen, SuspensionReason reason, String remark) {
		SuspensionDecision decision = new SuspensionDecision();
		decision.setReason(reason);
		decision.setRemark(remark);
		return SignedInAs.as(this.portal, who, () -> this.suspensions.decide(who, id(), seen, decision));
	}

	private List<String> journal() {
		return this.database.sql("""
				select act, subject_kind, value_before, value_after from journal_entry
				where agent_id = ? and subject_id = ? order by id""")
			.params(this.agent.agentId(), this.citizen.accountId())
			.query((row, number) -> "%s %s %s %s".formatted(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4)))
			.list();
	}

	private long mails(String kind) {
		return WaitingMails.with(this.database, this.citizen.accountId(), '"' + kind + '"').size();
	}

}
