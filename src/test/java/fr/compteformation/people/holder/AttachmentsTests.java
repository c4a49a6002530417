package fr.compteformation.people.holder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Attachment.Reconciling;
import fr.compteformation.people.holder.Attachment.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Decisions about attachments, on every database.
 */
abstract class AttachmentsTests extends PortalTests {

	private final Nir nir = People.newNir();

	@Autowired
	private Holders holders;

	@Autowired
	private Attachments attachments;

	// Other tests may leave waiting accounts.
	@BeforeEach
	void nobodyWaits() {
		this.database.sql("update holder_attachment set state = 'ATTACHED' where state = 'RECONCILING'").update();
	}

	@Test
	void whoWaitsLongestComesFirstPageByPage() {
		known("Durand");
		List<UUID> accounts = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			accounts.add(attach("Dupond"));
		}
		List<WaitingAttachment> first = this.attachments.waiting(null, 3);
		List<WaitingAttachment> second = this.attachments.waiting(first.getLast(), 3);
		assertThat(first).hasSize(3);
		first.addAll(second);
		assertThat(first).extracting(WaitingAttachment::account).containsExactlyInAnyOrderElementsOf(accounts);
		assertThat(first).extracting(WaitingAttachment::since).isSorted();
		assertThat(first).noneMatch(WaitingAttachment::onlyClaimed).noneMatch(WaitingAttachment::otherAttached);
	}

	@Test
	void bothNamesAreCompared() {
		HolderId holder = known("Durand");
		UUID account = attach("Dupond");
		Comparison comparison = compare(account);
		assertThat(comparison.holder()).isEqualTo(holder);
		assertThat(comparison.claimedName()).isEqualTo("Dupond");
		assertThat(comparison.knownName()).isEqualTo("Durand");
		assertThat(comparison.onlyClaimed()).isFalse();
		assertThat(comparison.refused()).isFalse();
		assertThat(comparison).hasToString("********");
	}

	@Test
	void anAttachedAccountIsNotCompared() {
		UUID account = attach("Durand");
		this.transaction.executeWithoutResult((status) -> {
			assertThat(this.attachments.compare(account)).isEmpty();
			assertThat(this.attachments.compare(UUID.randomUUID())).isEmpty();
		});
	}

	@Test
	void theSamePersonSeesTheRightsAndLeavesTheQueue() {
		HolderId holder = known("Durand");
		UUID account = attach("Dupond");
		decide(account, true);
		assertThat(this.holders.attachmentOf(account)).isInstanceOfSatisfying(Attached.class,
				(attached) -> assertThat(attached.holder()).isEqualTo(holder));
		assertThat(this.holders.accountOf(holder)).contains(account);
		assertThat(this.attachments.waiting(null, 1)).isEmpty();
	}

	@Test
	void anotherPersonSeesNothingAndLeavesTheQueue() {
		HolderId holder = known("Durand");
		UUID account = attach("Dupond");
		decide(account, false);
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Refused());
		assertThat(this.holders.accountOf(holder)).isEmpty();
		assertThat(this.attachments.waiting(null, 1)).isEmpty();
	}

	@Test
	void whatWasRefusedMayBeAcceptedLater() {
		known("Durand");
		UUID account = attach("Dupond");
		decide(account, false);
		assertThat(compare(account).refused()).isTrue();
		decide(account, true);
		assertThat(this.holders.attachmentOf(account)).isInstanceOf(Attached.class);
	}

	@Test
	void noTwoAccountsAreAttachedByADecision() {
		attach("Durand");
		UUID account = attach("Dupond");
		assertThat(compare(account).otherAttached()).isTrue();
		assertThat(compare(account).onlyClaimed()).isTrue();
		assertThatIllegalStateException().isThrownBy(() -> decide(account, true));
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Reconciling());
		decide(account, false);
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Refused());
	}

	@Test
	void aFileWithTheComparedNameDetachesNoAccount() {
		UUID account = decidedAgainstAClaimedName(true);
		assertThat(known("DURAND")).isNotNull();
		assertThat(this.holders.attachmentOf(account)).isInstanceOf(Attached.class);
	}

	@Test
	void aFileWithTheAccountsNameDetachesNoAccount() {
		UUID account = decidedAgainstAClaimedName(true);
		assertThat(known("DUPOND")).isNotNull();
		assertThat(this.holders.attachmentOf(account)).isInstanceOf(Attached.class);
	}

	@Test
	void aFileWithAThirdNameIsComparedAgain() {
		UUID account = decidedAgainstAClaimedName(true);
		known("Martin");
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Reconciling());
		assertThat(this.attachments.waiting(null, 5)).extracting(WaitingAttachment::account).contains(account);
	}

	@Test
	void aRefusalHoldsForTheComparedName() {
		UUID account = decidedAgainstAClaimedName(false);
		known("DURAND");
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Refused());
	}

	@Test
	void aFileWithAnotherNameAfterARefusalIsComparedAgain() {
		UUID account = decidedAgainstAClaimedName(false);
		known("Dupond");
		assertThat(this.holders.attachmentOf(account)).isEqualTo(new Reconciling());
	}

	@Test
	void laterFilesChangeNothingOnceTheNameIsKnown() {
		known("Durand");
		UUID account = attach("Dupond");
		decide(account, true);
		known("DURAND");
		this.holders.known(Map.of(this.nir, "Martin"));
		assertThat(this.holders.attachmentOf(account)).isInstanceOf(Attached.class);
	}

	@Test
	void decidingIsForATransactionThatGoesOn() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.attachments.compare(UUID.randomUUID()));
	}

	// The holder’s name comes from an account that is no longer attached, not from a
	// file.
	private UUID decidedAgainstAClaimedName(boolean samePerson) {
		UUID first = attach("Durand");
		UUID account = attach("Dupond");
		this.database.sql("update holder_attachment set state = 'RECONCILING' where account_id = ?")
			.param(first)
			.update();
		decide(account, samePerson);
		return account;
	}

	private Comparison compare(UUID account) {
		return this.transaction.execute((status) -> this.attachments.compare(account).orElseThrow());
	}

	private void decide(UUID account, boolean samePerson) {
		this.transaction.executeWithoutResult(
				(status) -> this.attachments.decide(this.attachments.compare(account).orElseThrow(), samePerson));
	}

	private HolderId known(String birthName) {
		return this.holders.known(Map.of(this.nir, birthName)).get(this.nir);
	}

	private UUID attach(String birthName) {
		UUID account = InsertedAccounts.insert(this.database);
		this.holders.attach(account, this.nir, birthName);
		return account;
	}

}
