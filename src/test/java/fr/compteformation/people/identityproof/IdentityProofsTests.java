package fr.compteformation.people.identityproof;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

@RecordApplicationEvents
class IdentityProofsTests extends PortalTests {

	private static final String PASSWORD = "Cerisier-bleu-47";

	private final Nir nir = People.newNir();

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private AccessForTests access;

	@Autowired
	private ApplicationEvents published;

	@Test
	void whatCameBeforeTheAccountIsClosedUntilTheProof() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		HolderId holder = known("L’Héritier");
		credit(holder);
		AccountId account = open();
		assertThat(attachmentOf(account)).isEqualTo(new Attachment.Unproven(holder));
		assertThat(prove(account)).isTrue();
		assertThat(attachmentOf(account)).isInstanceOfSatisfying(Attachment.Attached.class,
				(attached) -> assertThat(attached.readOnly()).isFalse());
		assertThat(this.published.stream(IdentityProven.class))
			.containsExactly(new IdentityProven(account.value(), holder, ProofMethod.LETTER));
	}

	@Test
	void whatComesAfterTheAccountIsShownBeforeSpending() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		AccountId account = open();
		this.clock.advance(Duration.ofMinutes(1));
		credit(this.holders.byNir(this.nir).orElseThrow());
		assertThat(attachmentOf(account)).isInstanceOfSatisfying(Attachment.Attached.class,
				(attached) -> assertThat(attached.readOnly()).isTrue());
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(attachmentOf(account)).isInstanceOf(Attachment.Unproven.class);
	}

	@Test
	void aProofIsOneOfItsOwnHolderOnly() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		HolderId holder = known("L’Héritier");
		AccountId account = open();
		prove(account);
		IdentityProofRepository kept = this.portal.getBean(IdentityProofRepository.class);
		assertThat(kept.isProven(account.value(), holder)).isTrue();
		assertThat(kept.isProven(account.value(), new HolderId(UUID.randomUUID()))).isFalse();
	}

	@Test
	void anotherNameProvesNothing() {
		known("Durand");
		AccountId account = open();
		assertThat(prove(account)).isFalse();
		assertThat(this.proofs.isProven(account)).isFalse();
	}

	@Test
	void provenTwiceIsProvenOnce() {
		AccountId account = open();
		prove(account);
		prove(account);
		assertThat(historyOf(account)).hasSize(1);
		assertThat(mailsTo(account)).isEqualTo(1);
	}

	@Test
	void changedNumberWithdrawsTheProof() {
		AccountId account = open();
		prove(account);
		HolderId holder = this.holders.byNir(this.nir).orElseThrow();
		inTransaction(() -> this.holders.changeNumber(holder, People.newNir()));
		assertThat(this.proofs.isProven(account)).isFalse();
		assertThat(historyOf(account)).containsExactly("NUMBER_CHANGED");
	}

	@Test
	void fileWithAnotherNameWithdrawsTheProof() {
		AccountId account = open();
		prove(account);
		known("Durand");
		assertThat(this.proofs.isProven(account)).isFalse();
		assertThat(historyOf(account)).containsExactly("NAME_DIFFERS");
	}

	@Test
	void detachedAccountLosesItsProof() {
		AccountId account = open();
		prove(account);
		inTransaction(() -> {
			this.holders.detach(account.value());
			return true;
		});
		assertThat(historyOf(account)).containsExactly("DETACHED");
	}

	@Test
	void erasedAccountTakesItsSubjectAlong() {
		AccountId account = open();
		inTransaction(() -> this.proofs.proveBySubject(account, "0".repeat(64), false));
		inTransaction(() -> {
			this.portal.getBean(AccountLifeCycle.class).erase(account);
			return true;
		});
		assertThat(historyOf(account)).containsExactly("HOLDS");
		assertThat(this.database
			.sql("select count(*) from identity_proof where account_id = ? and subject_hash is not null")
			.param(account.value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void anImportedProofIsKeptOnceWithoutNotice() {
		AccountId account = open();
		this.proofs.takeOver(account, ProofMethod.LETTER, this.clock.instant());
		this.proofs.takeOver(account, ProofMethod.LETTER, this.clock.instant());
		assertThat(this.proofs.isProven(account)).isTrue();
		assertThat(historyOf(account)).hasSize(1);
		assertThat(mailsTo(account)).isZero();
	}

	private AccountId open() {
		Citizen citizen = People.withAccount(this.portal, this.nir, PASSWORD);
		return new AccountId(citizen.accountId());
	}

	private HolderId known(String name) {
		this.holders.known(Map.of(this.nir, name));
		return this.holders.byNir(this.nir).orElseThrow();
	}

	private void credit(HolderId holder) {
		this.database.sql("""
				insert into diploma_declaration (holder_id, declared_at, level) values (?, ?, 'LEVEL_4')""")
			.params(holder.value(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private boolean prove(AccountId account) {
		return inTransaction(() -> this.proofs.prove(account, ProofMethod.LETTER, null));
	}

	private <T> T inTransaction(Supplier<T> act) {
		return this.transaction.execute((status) -> act.get());
	}

	private Attachment attachmentOf(AccountId account) {
		return this.holders.attachmentOf(account.value());
	}

	private List<String> historyOf(AccountId account) {
		return this.database.sql("select coalesce(withdrawn_for, 'HOLDS') from identity_proof where account_id = ?")
			.param(account.value())
			.query(String.class)
			.list();
	}

	private long mailsTo(AccountId account) {
		return WaitingMails.with(this.database, "identity-proven", account.value()).size();
	}

}
