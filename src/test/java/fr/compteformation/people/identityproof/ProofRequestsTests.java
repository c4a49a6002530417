package fr.compteformation.people.identityproof;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.InsertedAccounts;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

abstract class ProofRequestsTests extends PortalTests {

	@Autowired
	private ProofRequests requests;

	@Autowired
	private IdentityProofMails mails;

	@Autowired
	private AccessForTests access;

	@Autowired
	private Outbox outbox;

	@BeforeEach
	@AfterEach
	void nobodyIsAsked() {
		this.database.sql("delete from identity_proof_request").update();
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
	}

	@Test
	void eachAccountIsAskedOnce() {
		List<UUID> accounts = Stream.generate(this::asked).limit(2).toList();
		assertThat(this.requests.sendSome()).isFalse();
		assertThat(this.requests.sendSome()).isFalse();
		assertThat(subjects()).containsExactlyInAnyOrderElementsOf(accounts);
	}

	@Test
	void aThousandAccountsAreAskedInBatches() {
		Stream.generate(this::asked).limit(1_000).forEach((account) -> {
		});
		int batches = 1;
		while (this.requests.sendSome()) {
			batches++;
		}
		assertThat(batches).isEqualTo(6);
		assertThat(subjects()).hasSize(1_000).doesNotHaveDuplicates();
	}

	@Test
	void aBatchThatIsCutOffIsSentLater() {
		UUID account = asked();
		this.transaction.executeWithoutResult((status) -> {
			this.requests.sendSome();
			status.setRollbackOnly();
		});
		assertThat(subjects()).isEmpty();
		this.requests.sendSome();
		assertThat(subjects()).containsExactly(account);
	}

	@Test
	void withoutThePolicyNobodyIsAsked() {
		asked();
		assertThat(new ProofRequests(new IdentityProofSettings(IdentityProofPolicy.NONE), this.database, this.outbox)
			.sendSome()).isFalse();
		assertThat(subjects()).isEmpty();
		assertThat(this.database.sql("select count(*) from identity_proof_request").query(Long.class).single()).isOne();
	}

	@Test
	void theMailLeadsToTheProof() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		Learner learner = Learner.unproven(this.portal);
		assertThat(mailsTo(learner)).singleElement()
			.extracting(Mail::model)
			.isInstanceOfSatisfying(IdentityProofMails.Notice.class,
					(notice) -> assertThat(notice.page().toString()).endsWith(SharedPages.PROVE_IDENTITY.path()));
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(mailsTo(learner)).hasSize(1);
	}

	@Test
	void whoProvedItMeanwhileGetsNoMail() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(mailsTo(new Learner(this.portal))).isEmpty();
	}

	@Test
	void whoseNameAnAgentChecksGetsNoMail() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(mailsTo(Learner.whoseNameDiffers(this.portal).accountId())).isEmpty();
	}

	private List<Mail> mailsTo(Learner learner) {
		return mailsTo(learner.citizen().accountId());
	}

	private List<Mail> mailsTo(UUID account) {
		return this.mails.compose(IdentityProofMails.Template.IDENTITY_TO_PROVE, account, UUID.randomUUID())
			.stream()
			.toList();
	}

	private UUID asked() {
		UUID account = InsertedAccounts.insert(this.database);
		this.database.sql("insert into identity_proof_request (account_id) values (?)").param(account).update();
		return account;
	}

	private List<UUID> subjects() {
		return WaitingMails.with(this.database, "identity-to-prove")
			.stream()
			.map((mail) -> UUID.fromString(mail.replaceAll("(?s).*\"subject\":\"([^\"]+)\".*", "$1")))
			.toList();
	}

}
