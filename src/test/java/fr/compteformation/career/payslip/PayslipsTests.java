package fr.compteformation.career.payslip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Intake;
import fr.compteformation.platform.document.PrivateDocuments;
import fr.compteformation.platform.document.check.PicturesForTests;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

abstract class PayslipsTests extends PortalTests {

	private static final byte[] SLIP = SomePayslips.pdf("décembre 2014", "Boulangerie Le Goff");

	@Autowired
	private Payslips payslips;

	@Autowired
	private PayslipTable table;

	@Autowired
	private PayslipPart part;

	@Autowired
	private Documents documents;

	@Autowired
	private PrivateDocuments files;

	@Test
	void aFileIsKeptUntilItIsFiled() {
		Citizen citizen = person();
		Document file = kept(citizen, "décembre.pdf", SLIP);
		assertThat(all(citizen)).singleElement().satisfies((payslip) -> {
			assertThat(payslip.file()).isEqualTo(file);
			assertThat(payslip.isFiled()).isFalse();
		});
		assertThat(unused(file.id())).isFalse();
	}

	@Test
	void picturesAreKeptToo() {
		Citizen citizen = person();
		kept(citizen, "photo.png", PicturesForTests.png());
		assertThat(all(citizen)).extracting((payslip) -> payslip.file().name()).containsExactly("photo.png");
	}

	@Test
	void otherFilesAreRefusedWithTheReason() {
		Citizen citizen = person();
		assertThat(SomePayslips.add(this.portal, citizen, "virus.pdf", new byte[] { 'M', 'Z' }))
			.isInstanceOf(PayslipIntake.Refused.class);
		assertThat(SomePayslips.add(this.portal, citizen, "vide.pdf", new byte[0]))
			.isInstanceOf(PayslipIntake.Refused.class);
		assertThat(all(citizen)).isEmpty();
		assertThat(space(citizen).files()).isZero();
	}

	@Test
	void theyAreOrderedByYearAndEmployerAfterThoseToFile() {
		Citizen citizen = person();
		SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		SomePayslips.filed(this.portal, citizen, 2016, "Ty Mat");
		SomePayslips.filed(this.portal, citizen, 2016, "aven");
		kept(citizen, "a.pdf", SLIP);
		assertThat(all(citizen)).extracting(Payslip::year).containsExactly(null, 2016, 2016, 2014);
		assertThat(all(citizen)).extracting(Payslip::employer).containsExactly("", "aven", "Ty Mat", "Le Goff");
	}

	@Test
	void whatWasReadIsProposed() {
		Citizen citizen = person();
		kept(citizen, "a.pdf", SLIP);
		Payslip payslip = all(citizen).getFirst();
		await().until(() -> as(citizen, () -> this.payslips.proposalFor(citizen, payslip)).isPresent());
		PayslipFiling proposal = as(citizen, () -> this.payslips.proposalFor(citizen, payslip)).orElseThrow();
		assertThat(proposal.getYear()).isEqualTo(2014);
		assertThat(proposal.getEmployer()).isEqualTo("Boulangerie Le Goff");
		Citizen other = person();
		assertThat(as(other, () -> this.payslips.proposalFor(other, payslip))).isEmpty();
	}

	@Test
	void nobodyTouchesThoseOfSomebodyElse() {
		Citizen citizen = person();
		Citizen other = person();
		Payslip payslip = SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		as(other, () -> {
			this.payslips.file(other, List.of(payslip.file().id()), new PayslipFiling(1999, "Autre"));
			this.payslips.remove(other, payslip);
			return null;
		});
		assertThat(all(citizen)).containsExactly(payslip);
		assertThat(as(other, () -> this.documents.open(other, payslip.file().id()))).isEmpty();
		assertThat(as(other, () -> this.files.copyToHandIn(other, payslip.file().id()))).isEmpty();
		assertThat(space(other).files()).isZero();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as(other, () -> this.payslips.of(citizen)));
	}

	@Test
	void agentsMayNotAsk() {
		Citizen citizen = person();
		Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", true);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, agent, () -> this.payslips.of(citizen)));
	}

	@Test
	void theSameFileHandedInByAnotherPersonIsNoSign() throws IOException {
		Citizen citizen = person();
		Learner other = new Learner(this.portal);
		kept(citizen, "a.pdf", SLIP);
		Intake intake = as(other.citizen(),
				() -> this.documents.takeIn(other.citizen(), "b.pdf", new ByteArrayInputStream(SLIP)));
		DocumentId handedIn = ((Intake.TakenIn) intake).document().id();
		assertThat(this.documents.copiesOf(handedIn)).isEqualTo(new Documents.Copies(0, 0));
	}

	@Test
	void aCopyIsHandedInApart() throws IOException {
		Learner learner = new Learner(this.portal);
		Citizen citizen = learner.citizen();
		Payslip payslip = SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		Document copy = as(citizen, () -> this.files.copyToHandIn(citizen, payslip.file().id())).orElseThrow();
		assertThat(copy.id()).isNotEqualTo(payslip.file().id());
		assertThat(content(citizen, copy.id())).isEqualTo(content(citizen, payslip.file().id()));
		this.transaction.executeWithoutResult((status) -> assertThat(
				this.documents.keep(new DocumentOwner(learner.holder().value()), List.of(copy.id())))
			.isTrue());
		as(citizen, () -> {
			this.payslips.remove(citizen, payslip);
			return null;
		});
		assertThat(content(citizen, copy.id())).isNotEmpty();
	}

	@Test
	void deletedMeansGone() {
		Citizen citizen = person();
		Payslip payslip = SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		as(citizen, () -> {
			this.payslips.remove(citizen, payslip);
			this.payslips.remove(citizen, payslip);
			return null;
		});
		assertThat(all(citizen)).isEmpty();
		assertThat(space(citizen)).extracting(PayslipSpace::files, PayslipSpace::bytes).containsExactly(0, 0L);
		assertThat(this.database.sql("select count(*) from document where id = ?")
			.param(payslip.file().id().value())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theQuotaHoldsForParallelUploads() {
		Citizen citizen = person();
		PayslipSpace empty = space(citizen);
		List<Callable<Boolean>> uploads = new ArrayList<>();
		IntStream.range(0, 8)
			.forEach((i) -> uploads.add(() -> Boolean.TRUE.equals(this.transaction
				.execute((status) -> this.table.takeRoom(citizen.accountId(), 100, 5, empty.mostBytes())))));
		assertThat(uploads.parallelStream().filter(PayslipsTests::call).count()).isEqualTo(5);
		assertThat(space(citizen)).extracting(PayslipSpace::files, PayslipSpace::bytes).containsExactly(5, 500L);
		assertThat(takesRoom(citizen, (int) empty.mostBytes())).isFalse();
		assertThat(takesRoom(citizen, (int) empty.mostBytes() - 500)).isTrue();
	}

	@Test
	void nothingIsKeptBeyondTheQuota() {
		Citizen citizen = person();
		kept(citizen, "a.pdf", SLIP);
		this.database.sql("update payslip_vault set files = 600 where account_id = ?")
			.param(citizen.accountId())
			.update();
		assertThat(SomePayslips.add(this.portal, citizen, "b.pdf", SLIP)).isEqualTo(new PayslipIntake.Full("b.pdf"));
		this.database.sql("update payslip_vault set files = 1, bytes = ? where account_id = ?")
			.params(space(citizen).mostBytes() - 10, citizen.accountId())
			.update();
		assertThat(SomePayslips.add(this.portal, citizen, "c.pdf", SLIP)).isEqualTo(new PayslipIntake.Full("c.pdf"));
		assertThat(all(citizen)).hasSize(1);
		assertThat(documentsOf(citizen)).isOne();
	}

	@Test
	void employersAreEncrypted() {
		Citizen citizen = person();
		SomePayslips.filed(this.portal, citizen, 2014, "Boulangerie Le Goff");
		byte[] sealed = this.database.sql("select sealed_employer from payslip where account_id = ?")
			.param(citizen.accountId())
			.query(byte[].class)
			.single();
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Goff");
		assertThat(all(citizen).toString()).doesNotContain("Goff");
	}

	@Test
	void theyAreInTheArchiveOfAllData() throws IOException {
		Citizen citizen = person();
		Payslip payslip = SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		Map<String, Object> archive = new TreeMap<>();
		as(citizen, () -> {
			this.part.write(citizen, Locale.FRENCH, new DataArchive() {

				@Override
				public void addJson(String name, Object content) {
					archive.put(name, content);
				}

				@Override
				public void addFile(String name, InputStream content) throws IOException {
					archive.put(name, content.readAllBytes());
				}
			});
			return null;
		});
		assertThat(this.part.isOfTheAccount()).isTrue();
		assertThat(archive).containsOnlyKeys("bulletins.json",
				"fichiers/" + payslip.file().id().value() + "/bulletin-2014.pdf");
		assertThat(archive.get("bulletins.json").toString()).contains("2014", "Le Goff", "bulletin-2014.pdf");
	}

	@Test
	void theyGoWithTheAccount() {
		Citizen citizen = person();
		Payslip payslip = SomePayslips.filed(this.portal, citizen, 2014, "Le Goff");
		this.transaction.executeWithoutResult(
				(status) -> this.portal.getBean(AccountLifeCycle.class).erase(new AccountId(citizen.accountId())));
		assertThat(this.table.of(citizen.accountId())).isEmpty();
		assertThat(this.table.spaceOf(citizen.accountId()).files()).isZero();
		assertThat(unused(payslip.file().id())).isTrue();
	}

	private Citizen person() {
		return People.withAccount(this.portal, People.newNir());
	}

	private Document kept(Citizen citizen, String name, byte[] content) {
		return ((PayslipIntake.Kept) SomePayslips.add(this.portal, citizen, name, content)).file();
	}

	private List<Payslip> all(Citizen citizen) {
		return as(citizen, () -> this.payslips.of(citizen));
	}

	private PayslipSpace space(Citizen citizen) {
		return as(citizen, () -> this.payslips.spaceOf(citizen));
	}

	private boolean takesRoom(Citizen citizen, int bytes) {
		return Boolean.TRUE.equals(
				this.transaction.execute((status) -> this.table.takeRoom(citizen.accountId(), bytes, 600, 200L << 20)));
	}

	private byte[] content(Citizen citizen, DocumentId id) throws IOException {
		try (InputStream content = as(citizen, () -> this.documents.open(citizen, id)).orElseThrow().content()) {
			return content.readAllBytes();
		}
	}

	private boolean unused(DocumentId id) {
		return this.database.sql("select unused_since is not null from document where id = ?")
			.param(id.value())
			.query(Boolean.class)
			.single();
	}

	private int documentsOf(Citizen citizen) {
		return this.database.sql("select count(*) from document where owner_id = ?")
			.param(citizen.accountId())
			.query(Integer.class)
			.single();
	}

	private <T> T as(Citizen citizen, Callable<T> task) {
		return SignedInAs.as(this.portal, citizen, task);
	}

	private static boolean call(Callable<Boolean> task) {
		try {
			return task.call();
		}
		catch (Exception failed) {
			throw new IllegalStateException(failed);
		}
	}

}
