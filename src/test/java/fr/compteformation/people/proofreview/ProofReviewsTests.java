package fr.compteformation.people.proofreview;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofEntry;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.mail.ComposedMails;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** Proof reviews, on every database. */
abstract class ProofReviewsTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Agent supervisor = new Agent(UUID.randomUUID(), 7, "Agent 7", true);

	private final Nir nir = People.newNir();

	@Autowired
	private ProofReviews reviews;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	private AccountId account;

	private HolderId holder;

	@BeforeEach
	void somebody() {
		this.account = open(this.nir);
		this.holder = this.holders.byNir(this.nir).orElseThrow();
	}

	@Test
	void presentationProvesNothingBeforeTheSecondLook() {
		assertThat(present(this.agent)).isEqualTo(ProofReviews.Outcome.DONE);
		assertThat(this.proofs.isProven(this.account)).isFalse();
		assertThat(read().isPresented(this.account)).isTrue();
		assertThat(present(this.agent)).isEqualTo(ProofReviews.Outcome.CHANGED);
		assertThat(lookAgain(this.supervisor, SecondLook.Verdict.CONFIRMED)).isEqualTo(ProofReviews.Outcome.DONE);
		assertThat(this.proofs.isProven(this.account)).isTrue();
		assertThat(read().proofs()).extracting(ProofEntry::way, ProofEntry::agentNumber)
			.containsExactly(tuple(ProofMethod.IN_PERSON, 7));
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("IDENTITY_PRESENTED");
		assertThat(WrittenActs.by(this.database, this.supervisor)).containsExactly("IDENTITY_SECOND_LOOK");
		assertThat(ComposedMails.compose(this.portal, "identity-proven", this.account.value())).isPresent();
	}

	@Test
	void refusedPresentationProvesNothing() {
		present(this.agent);
		assertThat(lookAgain(this.supervisor, SecondLook.Verdict.REFUSED)).isEqualTo(ProofReviews.Outcome.DONE);
		assertThat(this.proofs.isProven(this.account)).isFalse();
		assertThat(lookAgain(this.supervisor, SecondLook.Verdict.CONFIRMED)).isEqualTo(ProofReviews.Outcome.CHANGED);
	}

	@Test
	void whoeverSawThePersonDoesNotConfirm() {
		present(this.supervisor);
		assertThat(lookAgain(this.supervisor, SecondLook.Verdict.CONFIRMED)).isEqualTo(ProofReviews.Outcome.SAME_AGENT);
		assertThat(this.proofs.isProven(this.account)).isFalse();
	}

	@Test
	void onlySupervisorsConfirm() {
		present(this.agent);
		Agent colleague = new Agent(UUID.randomUUID(), 215, "Agent 215", false);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> lookAgain(colleague, SecondLook.Verdict.CONFIRMED));
	}

	@Test
	void waitingPresentationsArePaged() {
		present(this.agent);
		List<PresentationEntry> first = waiting(null);
		assertThat(first).extracting(PresentationEntry::account).contains(this.account);
		assertThat(waiting(first.getLast())).doesNotContainAnyElementsOf(first);
	}

	@Test
	void aWithdrawnProofIsExplainedAndAnnounced() {
		this.transaction.execute((status) -> this.proofs.prove(this.account, ProofMethod.LETTER, null));
		assertThat(withdraw()).isEqualTo(ProofReviews.Outcome.DONE);
		assertThat(this.proofs.isProven(this.account)).isFalse();
		assertThat(read().withdrawals()).singleElement()
			.satisfies((entry) -> assertThat(entry.motive()).isEqualTo(ProofWithdrawal.Motive.FRAUD));
		assertThat(withdraw()).isEqualTo(ProofReviews.Outcome.CHANGED);
		assertThat(WrittenActs.by(this.database, this.agent)).containsExactly("IDENTITY_PROOF_WITHDRAWN");
		assertThat(ComposedMails.compose(this.portal, "identity-proof-withdrawn", this.account.value())).isPresent();
	}

	@Test
	void usualPersonHasNoHints() {
		assertThat(read().hints()).isEmpty();
	}

	@Test
	void twoAccountsOfOneHolderAreAHint() {
		Nir next = People.newNir();
		this.transaction.executeWithoutResult((status) -> this.holders.changeNumber(this.holder, next));
		open(next);
		assertThat(read().hints()).containsExactly(IdentityHint.SEVERAL_ACCOUNTS);
	}

	@Test
	void fourNumbersWithOneAddressAndPhoneAreAHint() {
		share(3, "0600000000");
		assertThat(read().hints()).isEmpty();
		share(1, "0600000000");
		assertThat(read().hints()).containsExactly(IdentityHint.SHARED_EMAIL, IdentityHint.SHARED_PHONE);
	}

	@Test
	void oneSubjectForSeveralNumbersIsAHint() {
		AccountId other = open(People.newNir());
		String subject = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
		this.transaction.execute((status) -> this.proofs.proveBySubject(other, subject, false));
		assertThat(read().hints()).isEmpty();
		this.transaction.execute((status) -> this.proofs.proveBySubject(this.account, subject, false));
		assertThat(read().hints()).containsExactly(IdentityHint.SHARED_SUBJECT);
		assertThat(hintsOf(this.holders.namesakeOf(other.value()).orElseThrow()))
			.containsExactly(IdentityHint.SHARED_SUBJECT);
	}

	// All people of the tests have one phone.
	private AccountId open(Nir nir) {
		AccountId opened = new AccountId(People.withAccount(this.portal, nir).accountId());
		this.database.sql("update account set mobile_phone = null where id = ?").param(opened.value()).update();
		return opened;
	}

	// Further accounts get the address and phones of this one.
	private void share(int number, String phone) {
		String email = "shared-" + this.account.value() + "@exemple.fr";
		for (int i = 0; i < number; i++) {
			UUID other = open(People.newNir()).value();
			contacts(i == 0 && number > 1 ? this.account.value() : other, email,
					phone + this.nir.number().substring(10), i % 2 == 0);
		}
	}

	private void contacts(UUID account, String email, String phone, boolean mobile) {
		this.database.sql("update account set email = ?, mobile_phone = ?, landline_phone = ? where id = ?")
			.params(email, mobile ? phone : null, mobile ? null : phone, account)
			.update();
	}

	private ProofReviews.Outcome present(Agent agent) {
		Presentation presentation = new Presentation();
		presentation.setDocument(SeenDocument.PASSPORT);
		presentation.setLastSigns("4k7p");
		presentation.setMotive(PresentationEntry.Motive.NEEDS_HELP);
		presentation.setRemark("Venue avec son passeport");
		return SignedInAs.as(this.portal, agent, () -> this.reviews.present(agent, this.account, presentation));
	}

	private List<PresentationEntry> waiting(@Nullable PresentationEntry after) {
		return SignedInAs.as(this.portal, this.supervisor, () -> this.reviews.waiting(this.supervisor, after));
	}

	private ProofReviews.Outcome lookAgain(Agent agent, SecondLook.Verdict verdict) {
		SecondLook look = new SecondLook(verdict);
		look.setRemark("Vu");
		UUID id = read().presentations().getFirst().id();
		return SignedInAs.as(this.portal, agent, () -> this.reviews.lookAgain(agent, id, look));
	}

	private ProofReviews.Outcome withdraw() {
		ProofWithdrawal withdrawal = new ProofWithdrawal();
		withdrawal.setMotive(ProofWithdrawal.Motive.FRAUD);
		withdrawal.setRemark("Signalé par la personne");
		return SignedInAs.as(this.portal, this.agent,
				() -> this.reviews.withdraw(this.agent, this.account, withdrawal));
	}

	private ProofOverview read() {
		return SignedInAs.as(this.portal, this.agent, () -> this.reviews.of(this.agent, this.holder));
	}

	private Set<IdentityHint> hintsOf(HolderId holder) {
		return SignedInAs.as(this.portal, this.agent, () -> this.reviews.of(this.agent, holder).hints());
	}

}
