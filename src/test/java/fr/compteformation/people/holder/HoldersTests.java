package fr.compteformation.people.holder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Attachment.Attached;
import fr.compteformation.people.holder.Attachment.Reconciling;
import fr.compteformation.platform.keys.Keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

abstract class HoldersTests extends PortalTests {

	private static final Reconciling RECONCILING = new Reconciling();

	private final Nir nir = People.newNir();

	@Autowired
	private Holders holders;

	@Autowired
	private Keys keys;

	@Test
	void aNumberNobodyKnowsMakesAHolder() {
		Attached attached = attached(this.holders.attach(account(), this.nir, "Durand"));
		assertThat(this.holders.byNir(this.nir)).contains(attached.holder());
		assertThat(nameOf(attached.holder())).isEqualTo("Durand CLAIMED");
	}

	@Test
	void theNameThatTheFundKnowsIsAttachedHoweverItIsSpelt() {
		HolderId holder = known("LE GOFF-ÉVRARD");
		UUID account = account();
		Attached attached = attached(this.holders.attach(account, this.nir, "Le Goff Evrard"));
		assertThat(attached.holder()).isEqualTo(holder);
		assertThat(this.holders.attachmentOf(account)).isEqualTo(attached);
		assertThat(this.holders.accountOf(holder)).contains(account);
		assertThat(nameOf(holder)).isEqualTo("LE GOFF-ÉVRARD KNOWN");
	}

	@Test
	void anotherNameWaitsForAnAgent() {
		HolderId holder = known("Durand");
		UUID account = account();
		assertThat(this.holders.attach(account, this.nir, "Dupond")).isEqualTo(RECONCILING);
		assertThat(this.holders.attachmentOf(account)).isEqualTo(RECONCILING);
		assertThat(this.holders.accountOf(holder)).isEmpty();
		assertThat(nameOf(holder)).isEqualTo("Durand KNOWN");
	}

	@Test
	void anAccountThatNobodyAttachedWaitsToo() {
		assertThat(this.holders.attachmentOf(UUID.randomUUID())).isEqualTo(RECONCILING);
	}

	@Test
	void askedAgainNothingChanges() {
		UUID account = account();
		Attachment first = this.holders.attach(account, this.nir, "Durand");
		assertThat(this.holders.attach(account, this.nir, "Durand")).isEqualTo(first);
		assertThat(this.holders.attach(account, this.nir, "Dupond")).isEqualTo(first);
	}

	@Test
	void whatWasRefusedIsNotAttachedByAskingAgainWithTheRightName() {
		known("Durand");
		UUID account = account();
		this.holders.attach(account, this.nir, "Dupond");
		assertThat(this.holders.attach(account, this.nir, "Durand")).isEqualTo(RECONCILING);
	}

	@Test
	void namesWithoutALetterAreNeverTheSame() {
		assertThat(this.holders.attach(account(), this.nir, "ʼ")).isEqualTo(RECONCILING);
		assertThat(this.holders.attach(account(), this.nir, "ʹ")).isEqualTo(RECONCILING);
	}

	@Test
	void manyAccountsOfOneNumberAtOnceHaveOneHolder() {
		int before = holdersWithoutANumber();
		List<Attachment> attachments = Parallel.times(6, () -> this.holders.attach(account(), this.nir, "Durand"));
		assertThat(attachments).hasSize(6).allMatch(Attached.class::isInstance);
		assertThat(attachments.stream().distinct()).hasSize(1);
		assertThat(holdersWithoutANumber()).isEqualTo(before);
	}

	@Test
	void theTransactionOfWhoComesSecondGoesOn() {
		AtomicInteger others = new AtomicInteger();
		List<UUID> accounts = Parallel.times(4, () -> this.transaction.execute((status) -> {
			UUID account = account();
			this.holders.attach(account, this.nir, "Durand");
			others.incrementAndGet();
			return account;
		}));
		assertThat(others).hasValue(4);
		assertThat(accounts).allMatch((account) -> this.holders.attachmentOf(account) instanceof Attached);
	}

	@Test
	void aFileMakesTheHoldersThatNobodyKnows() {
		HolderId holder = known("Durand");
		assertThat(this.holders.byNir(this.nir)).contains(holder);
		assertThat(nameOf(holder)).isEqualTo("Durand KNOWN");
	}

	@Test
	void aFileFindsKnownHoldersInAnySpelling() {
		HolderId holder = known("L’Héritier");
		assertThat(this.holders.known(Map.of(this.nir, "L HERITIER"))).containsExactly(Map.entry(this.nir, holder));
		assertThat(nameOf(holder)).isEqualTo("L’Héritier KNOWN");
	}

	@Test
	void aFileRenamesNobodyWhoseNameIsKnown() {
		HolderId holder = known("Durand");
		Nir other = People.newNir();
		assertThat(this.holders.known(Map.of(this.nir, "Dupond", other, "Petit"))).containsOnlyKeys(other);
		assertThat(nameOf(holder)).isEqualTo("Durand KNOWN");
	}

	@Test
	void aFileConfirmsAClaimedName() {
		UUID account = account();
		Attached attached = attached(this.holders.attach(account, this.nir, "Lefèvre"));
		assertThat(known("LEFEVRE")).isEqualTo(attached.holder());
		assertThat(this.holders.attachmentOf(account)).isEqualTo(attached);
		assertThat(nameOf(attached.holder())).isEqualTo("LEFEVRE KNOWN");
	}

	@Test
	void aFileDetachesWhoClaimedAnotherName() {
		UUID account = account();
		HolderId holder = attached(this.holders.attach(account, this.nir, "Dupond")).holder();
		assertThat(known("Durand")).isEqualTo(holder);
		assertThat(this.holders.attachmentOf(account)).isEqualTo(RECONCILING);
		assertThat(this.holders.accountOf(holder)).isEmpty();
		assertThat(nameOf(holder)).isEqualTo("Durand KNOWN");
	}

	@Test
	void aFileAndAnActivationAtOnceNeverAttachAnotherName() {
		for (int i = 0; i < 20; i++) {
			Nir number = People.newNir();
			UUID account = account();
			AtomicInteger turn = new AtomicInteger();
			Parallel.times(2, () -> (turn.getAndIncrement() == 0) ? this.holders.attach(account, number, "Dupond")
					: this.holders.known(Map.of(number, "Durand")));
			assertThat(this.holders.attachmentOf(account)).isEqualTo(RECONCILING);
			assertThat(nameOf(this.holders.byNir(number).orElseThrow())).isEqualTo("Durand KNOWN");
		}
	}

	@Test
	void aNameThatCannotBeComparedIsLeftOut() {
		Nir other = People.newNir();
		assertThat(this.holders.known(Map.of(this.nir, "–", other, "x".repeat(101)))).isEmpty();
		assertThat(this.holders.byNir(this.nir)).isEmpty();
		assertThat(this.holders.known(Map.of())).isEmpty();
	}

	@Test
	void anOldNumberStillFindsItsHolderAndIsNeverGivenToAnother() {
		HolderId holder = known("Durand");
		Nir changed = People.newNir();
		changeNumber(holder, changed);
		assertThat(this.holders.byNir(this.nir)).isEqualTo(this.holders.byNir(changed)).contains(holder);
		assertThat(this.holders.known(Map.of(this.nir, "Durand", changed, "DURAND")))
			.containsOnly(Map.entry(this.nir, holder), Map.entry(changed, holder));
		assertThat(attached(this.holders.attach(account(), this.nir, "Durand")).holder()).isEqualTo(holder);
		assertThat(this.holders.attach(account(), this.nir, "Dupond")).isEqualTo(RECONCILING);
	}

	@Test
	void filesOfTheSamePeopleAtOnceMakeThemOnce() {
		Map<Nir, String> people = new HashMap<>();
		for (int i = 0; i < 200; i++) {
			people.put(People.newNir(), "Durand" + i);
		}
		int before = holdersWithoutANumber();
		List<Map<Nir, HolderId>> found = Parallel.times(4, () -> this.holders.known(people));
		assertThat(found.getFirst().keySet()).isEqualTo(people.keySet());
		assertThat(found.stream().distinct()).hasSize(1);
		assertThat(holdersWithoutANumber()).isEqualTo(before);
	}

	@Test
	void everyHolderHasAnAccountNumberOfTheirOwn() {
		Attached first = attached(this.holders.attach(account(), this.nir, "Durand"));
		Attached second = attached(this.holders.attach(account(), People.newNir(), "Durand"));
		assertThat(first.number()).isNotEqualTo(second.number());
		assertThat(first.holder()).isNotEqualTo(second.holder());
	}

	@Test
	void theNumberIsNotInTheDatabaseInClear() {
		HolderId holder = known("Durand");
		assertThat(this.database.sql("select nir from holder_nir where holder_id = ?")
			.param(holder.value())
			.query(String.class)
			.single()).doesNotContain(this.nir.number());
	}

	@Test
	void whoIsLockedIsWaitedFor() {
		HolderId holder = known("Durand");
		AtomicInteger inside = new AtomicInteger();
		List<Integer> seen = Parallel.times(4, () -> this.transaction.execute((status) -> {
			this.holders.lock(List.of(holder));
			int together = inside.incrementAndGet();
			pause();
			inside.decrementAndGet();
			return together;
		}));
		assertThat(seen).hasSize(4).containsOnly(1);
	}

	@Test
	void lockingIsForATransactionThatGoesOn() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.holders.lock(List.of()));
	}

	// Agents cannot do this yet.
	private void changeNumber(HolderId holder, Nir changed) {
		this.database.sql("update holder_nir set until = current_timestamp where holder_id = ?")
			.param(holder.value())
			.update();
		this.database.sql("insert into holder_nir (nir, holder_id, since) values (?, ?, current_timestamp)")
			.params(new SealedNumbers(this.keys).convertToDatabaseColumn(changed), holder.value())
			.update();
	}

	private static void pause() {
		try {
			Thread.sleep(50);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private HolderId known(String birthName) {
		return this.holders.known(Map.of(this.nir, birthName)).get(this.nir);
	}

	private UUID account() {
		return InsertedAccounts.insert(this.database);
	}

	private static Attached attached(Attachment attachment) {
		assertThat(attachment).isInstanceOf(Attached.class);
		return (Attached) attachment;
	}

	private String nameOf(HolderId holder) {
		return this.database.sql("select birth_name || ' ' || name_source from holder where id = ?")
			.param(holder.value())
			.query(String.class)
			.single();
	}

	// Other tests may leave some.
	private int holdersWithoutANumber() {
		return this.database
			.sql("select count(*) from holder where not exists (select 1 from holder_nir where holder_id = holder.id)")
			.query(Integer.class)
			.single();
	}

}
