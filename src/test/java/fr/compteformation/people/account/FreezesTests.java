package fr.compteformation.people.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.MovableClock;
import fr.compteformation.People;
import fr.compteformation.PortalTest;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.session.SessionsForTests;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@PortalTest
abstract class FreezesTests {

	private static final String PASSWORD = "Violette-et-7-chats";

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Nir nir = People.newNir();

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private Freezes freezes;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Holders holders;

	@Autowired
	private AccountSignIn signIn;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MovableClock clock;

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		this.citizen = People.withAccount(this.portal, this.nir, PASSWORD);
	}

	@Test
	void anOpenAccountHasNoPast() {
		assertThat(read().freeze()).isNull();
		assertThat(read().past()).isEmpty();
		assertThat(read().own()).isFalse();
		assertThat(this.accounts.mayAct(this.citizen.accountId())).isTrue();
	}

	@Test
	void aFrozenAccountSaysSinceWhenByWhomAndWhy() {
		assertThat(decide(FreezeMotive.SUSPECTED_THEFT, "Appel du 3 mars")).isEqualTo(FreezeOutcome.DONE);
		Freeze freeze = read().freeze();
		assertThat(freeze.by()).isEqualTo(Freeze.By.AGENT);
		assertThat(freeze.motive()).isEqualTo(FreezeMotive.SUSPECTED_THEFT);
		assertThat(freeze.since()).isBetween(this.clock.instant().minusSeconds(60), this.clock.instant());
		assertThat(read().past()).singleElement().satisfies((line) -> {
			assertThat(line.agentNumber()).isEqualTo(214);
			assertThat(line.remark()).isEqualTo("Appel du 3 mars");
		});
		assertThat(journal()).containsExactly("ACCOUNT_FROZEN ACCOUNT OPEN SUSPECTED_THEFT");
		assertThat(mails("account-frozen")).isOne();
	}

	@Test
	void theRightPasswordLeadsToAPageOfItsOwnAndAWrongOneDoesNot() {
		decide(FreezeMotive.ASKED_BY_PERSON, "x");
		assertThatExceptionOfType(SignInDiverted.class).isThrownBy(() -> this.signIn.check(this.nir, PASSWORD));
		assertThat(this.signIn.check(this.nir, "faux")).isEmpty();
	}

	@Test
	void nobodyStaysSignedInToAFrozenAccount() {
		this.database.sql("""
				insert into remembered_device (series_hash, account_id, token_hash, renewed_at, expires_at)
				values (?, ?, 'x', current_timestamp, current_timestamp)""")
			.params(UUID.randomUUID().toString(), this.citizen.accountId())
			.update();
		decide(FreezeMotive.ASKED_BY_PERSON, "x");
		assertThat(this.database.sql("select count(*) from remembered_device where account_id = ?")
			.param(this.citizen.accountId())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.accounts.mayAct(this.citizen.accountId())).isFalse();
		assertThat(this.accounts.byAccount(this.citizen.accountId())).isEmpty();
	}

	@Test
	void anAgentUnfreezesAndThePasswordIsStillTheSame() {
		decide(FreezeMotive.ASKED_BY_PERSON, "x");
		assertThat(decide(FreezeMotive.IDENTITY_CHECKED, "Pièce vue")).isEqualTo(FreezeOutcome.DONE);
		assertThat(read().freeze()).isNull();
		assertThat(read().past()).hasSize(2);
		assertThat(this.signIn.check(this.nir, PASSWORD)).contains(this.citizen);
		assertThat(this.accounts.mayAct(this.citizen.accountId())).isTrue();
		assertThat(journal()).containsExactly("ACCOUNT_FROZEN ACCOUNT OPEN ASKED_BY_PERSON",
				"ACCOUNT_UNFROZEN ACCOUNT ASKED_BY_PERSON IDENTITY_CHECKED");
		assertThat(mails("account-unfrozen")).isOne();
	}

	@Test
	void aNewPasswordDoesNotUnfreeze() {
		decide(FreezeMotive.ASKED_BY_PERSON, "x");
		SignedInAs.as(this.portal, this.citizen, () -> {
			this.accounts.changePassword(this.citizen, Proved.by(this.portal, this.citizen),
					new Password("Tambour-vert-et-8-lunes"));
			return null;
		});
		assertThatExceptionOfType(SignInDiverted.class)
			.isThrownBy(() -> this.signIn.check(this.nir, "Tambour-vert-et-8-lunes"));
	}

	@Test
	void whatWasDecidedMeanwhileStands() {
		int seen = read().version();
		decide(FreezeMotive.SUSPECTED_THEFT, "x");
		assertThat(decide(this.agent, seen, FreezeMotive.ASKED_BY_PERSON, "y")).isEqualTo(FreezeOutcome.CHANGED);
		decide(FreezeMotive.IDENTITY_CHECKED, "z");
		assertThat(decide(this.agent, seen, FreezeMotive.ASKED_BY_PERSON, "y")).isEqualTo(FreezeOutcome.CHANGED);
		assertThat(read().freeze()).isNull();
		assertThat(journal()).hasSize(2);
	}

	@Test
	void anAccountThatSomebodyElseOpenedMakesWayForTheRightPerson() {
		UUID session = SessionsForTests.begin(this.portal, this.citizen, "Firefox/144.0", "192.0.2.7");
		assertThat(decide(FreezeMotive.OPENED_BY_OTHER, "Pièce d’identité vue")).isEqualTo(FreezeOutcome.DONE);
		assertThat(SessionsForTests.isOpen(this.portal, this.citizen, session)).isFalse();
		assertThat(this.signIn.check(this.nir, PASSWORD)).isEmpty();
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Refused.class);
		assertThat(this.accounts.exists(this.nir)).isFalse();
		Citizen right = People.withAccount(this.portal, this.nir, "Tambour-vert-et-8-lunes");
		assertThat(this.holders.attachmentOf(right.accountId())).isInstanceOf(Attachment.Attached.class);
		assertThat(this.signIn.check(this.nir, "Tambour-vert-et-8-lunes")).contains(right);
		assertThat(journal()).containsExactly("ACCOUNT_DETACHED ACCOUNT OPEN OPENED_BY_OTHER");
	}

	@Test
	void aFrozenAccountCanBeDetachedAndNothingAttachesItAgain() {
		decide(FreezeMotive.SUSPECTED_THEFT, "x");
		assertThat(decide(FreezeMotive.OPENED_BY_OTHER, "y")).isEqualTo(FreezeOutcome.DONE);
		assertThat(read().detached()).isTrue();
		assertThat(decide(FreezeMotive.IDENTITY_CHECKED, "z")).isEqualTo(FreezeOutcome.CHANGED);
		this.holders.known(Map.of(this.nir, "Dupond"));
		assertThat(this.holders.attachmentOf(this.citizen.accountId())).isInstanceOf(Attachment.Refused.class);
		assertThat(mails("account-frozen")).isOne();
	}

	@Test
	void nobodyDecidesAboutTheirOwnAccount() {
		Agent self = SomeAgents.whoIs(this.portal, this.nir);
		assertThat(SignedInAs.as(this.portal, self, () -> this.freezes.of(self, id())).own()).isTrue();
		assertThat(decide(self, 0, FreezeMotive.ASKED_BY_PERSON, "x")).isEqualTo(FreezeOutcome.OWN_ACCOUNT);
		assertThat(read().freeze()).isNull();
	}

	@Test
	void aDecisionNeedsAMotiveOfAnAgentAndWords() {
		assertThatIllegalArgumentException().isThrownBy(() -> decide(FreezeMotive.EMAIL_NOT_THEIRS, "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> decide(FreezeMotive.ASKED_BY_PERSON, null));
		assertThat(read().past()).isEmpty();
	}

	@Test
	void citizensDecideNothing() {
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.freezes.decide(this.agent, id(), 0, new FreezeDecision())));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, this.citizen, () -> this.freezes.of(this.agent, id())));
	}

	private AccountId id() {
		return new AccountId(this.citizen.accountId());
	}

	private FreezeCase read() {
		return SignedInAs.as(this.portal, this.agent, () -> this.freezes.of(this.agent, id()));
	}

	private FreezeOutcome decide(FreezeMotive motive, String remark) {
		return decide(this.agent, read().version(), motive, remark);
	}

	private FreezeOutcome decide(Agent who, int seen, FreezeMotive motive, String remark) {
		FreezeDecision decision = new FreezeDecision();
		decision.setMotive(motive);
		decision.setRemark(remark);
		return SignedInAs.as(this.portal, who, () -> this.freezes.decide(who, id(), seen, decision));
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
		return this.database.sql("select task_data from scheduled_tasks")
			.query(byte[].class)
			.list()
			.stream()
			.map((data) -> new String(data, StandardCharsets.UTF_8))
			.filter((data) -> data.contains(this.citizen.accountId().toString()) && data.contains('"' + kind + '"'))
			.count();
	}

}
