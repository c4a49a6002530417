package fr.compteformation.access.identitydocument;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.validation.ConstraintViolationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.people.reconciliation.WaitingAccounts;
import fr.compteformation.platform.document.DocumentHousekeepingForTests;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static fr.compteformation.access.identitydocument.IdentityRequests.Outcome.DONE;
import static fr.compteformation.access.identitydocument.IdentityRequests.Outcome.FILE_GONE;
import static fr.compteformation.access.identitydocument.IdentityRequests.Outcome.NOT_NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Proof of identity by a document, on every database. */
abstract class IdentityRequestsTests extends PortalTests {

	private static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private static final Agent SUPERVISOR = new Agent(UUID.randomUUID(), 101, "Agent 101", true);

	@Autowired
	private IdentityRequests requests;

	@Autowired
	private IdentityCases cases;

	@Autowired
	private IdentityQueue queue;

	@Autowired
	private IdentityEndings endings;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Documents documents;

	@Autowired
	private AccessForTests access;

	private final Nir nir = People.newNir();

	private Citizen citizen;

	@BeforeEach
	void somebodyWhoMustProveWhoTheyAre() {
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	void documentsAreReceivedAndSayUntilWhenTheyAreChecked() {
		submit();
		IdentityStatus status = status();
		assertThat(status.state()).isEqualTo(IdentityRequestState.SUBMITTED);
		assertThat(Duration.between(status.submittedAt(), status.dueAt())).isEqualTo(Duration.ofDays(5));
		assertThat(mails()).containsExactly("identity-document-received");
		assertThat(status.files()).hasSize(3).allMatch(this::isMine);
	}

	@Test
	void agentsAcceptAndThePersonIsProven() {
		UUID id = submit();
		assertThat(decide(AGENT, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.DONE);
		assertThat(status().state()).isEqualTo(IdentityRequestState.ACCEPTED);
		assertThat(this.proofs.isProven(account())).isTrue();
		assertThat(mails()).containsExactlyInAnyOrder("identity-document-received", "identity-proven");
		assertThat(journal()).containsExactly("IDENTITY_REQUEST_DECIDED SUBMITTED ACCEPTED");
		assertThat(status().files()).allMatch(this::isMine);
		assertThat(themselves(() -> this.requests.isOpenTo(this.citizen))).isFalse();
	}

	@Test
	void agentsAskForOtherFilesAndTheSameRequestGoesOn() {
		UUID id = submit();
		DocumentId former = status().papers().getFront();
		decide(AGENT, id, IdentityAct.ASK_MORE);
		assertThat(status().last().motive()).isEqualTo(IdentityMotive.UNREADABLE);
		IdentityPapers better = status().papers();
		better.setFront(SomeIdentityRequests.file(this.portal, this.citizen, "Net.pdf"));
		assertThat(themselves(() -> this.requests.answer(this.citizen, status().version(), better))).isEqualTo(DONE);
		assertThat(SomeIdentityRequests.idOf(this.portal, this.citizen)).isEqualTo(id);
		assertThat(status().state()).isEqualTo(IdentityRequestState.SUBMITTED);
		assertThat(mails()).containsExactlyInAnyOrder("identity-document-received", "identity-document-asked",
				"identity-document-received");
		this.clock.advance(Duration.ofHours(25));
		DocumentHousekeepingForTests.deleteUnused(this.portal);
		assertThat(isMine(former)).isFalse();
		assertThat(status().files()).allMatch(this::isMine);
	}

	@Test
	void refusalsAreContestedAndSettledByAnotherSupervisor() {
		UUID id = submit();
		decide(SUPERVISOR, id, IdentityAct.REFUSE);
		assertThat(mails()).contains("identity-document-refused");
		this.clock.advance(Duration.ofDays(29));
		assertThat(contest()).isEqualTo(DONE);
		assertThat(decide(SUPERVISOR, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.NOT_ALLOWED);
		assertThat(decide(AGENT, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.NOT_ALLOWED);
		Agent other = new Agent(UUID.randomUUID(), 102, "Agent 102", true);
		assertThat(decide(other, id, IdentityAct.REFUSE)).isEqualTo(IdentityCases.Outcome.DONE);
		assertThat(status().contestable()).isFalse();
		assertThat(contest()).isEqualTo(NOT_NOW);
		assertThat(submit()).isNotEqualTo(id);
	}

	@Test
	void refusalsAreFinalAfterThirtyDays() {
		decide(AGENT, submit(), IdentityAct.REFUSE);
		this.clock.advance(Duration.ofDays(30));
		assertThat(contest()).isEqualTo(NOT_NOW);
		assertThat(status().state()).isEqualTo(IdentityRequestState.REFUSED);
	}

	@Test
	void anotherDocumentReplacesTheContest() {
		UUID refused = submit();
		decide(AGENT, refused, IdentityAct.REFUSE);
		this.clock.advance(Duration.ofMinutes(1));
		UUID second = submit();
		assertThat(second).isNotEqualTo(refused);
		assertThat(decide(AGENT, second, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.DONE);
		assertThat(this.proofs.isProven(account())).isTrue();
	}

	@Test
	void oneRequestIsOpenAtATime() {
		UUID id = submit();
		IdentityPapers more = SomeIdentityRequests.papers(this.portal, this.citizen);
		assertThat(themselves(() -> this.requests.submit(this.citizen, more))).isEqualTo(NOT_NOW);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database.sql("""
				insert into identity_request (id, version, reference, account_id, open_account, holder_id, state, kind,
					front_id, number_id, submitted_at, due_at)
				select ?, 0, 'AAAA-AAAA', account_id, account_id, holder_id, 'SUBMITTED', kind, front_id, number_id,
					submitted_at, due_at from identity_request where id = ?""").params(UUID.randomUUID(), id).update());
	}

	@Test
	void severalWindowsSendOnce() {
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		assertThat(Parallel.times(4, () -> themselves(() -> this.requests.submit(this.citizen, papers))))
			.containsOnlyOnce(DONE)
			.filteredOn((outcome) -> outcome != DONE)
			.containsOnly(NOT_NOW);
		assertThat(mails()).hasSize(1);
	}

	@Test
	void ofTwoAgentsTheFirstDecides() {
		UUID id = submit();
		long seen = SomeIdentityRequests.version(this.portal, id);
		assertThat(Parallel.all(List.of(() -> decide(AGENT, id, seen, IdentityAct.ACCEPT),
				() -> decide(SUPERVISOR, id, seen, IdentityAct.REFUSE))))
			.containsExactlyInAnyOrder(IdentityCases.Outcome.DONE, IdentityCases.Outcome.CHANGED);
		assertThat(this.proofs.isProven(account())).isEqualTo(status().state() == IdentityRequestState.ACCEPTED);
		assertThat(journal()).hasSize(1);
	}

	@Test
	void withdrawnWhileAnAgentReadsChangesNothingElse() {
		UUID id = submit();
		long seen = SomeIdentityRequests.version(this.portal, id);
		assertThat(themselves(() -> this.requests.withdraw(this.citizen, seen))).isEqualTo(DONE);
		assertThat(decide(AGENT, id, seen, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.CHANGED);
		assertThat(this.proofs.isProven(account())).isFalse();
		assertThat(status().files()).isEmpty();
		assertThat(submit()).isNotEqualTo(id);
	}

	@Test
	void agentsDoNotTreatTheirOwn() {
		UUID id = submit();
		Agent own = SomeAgents.whoIs(this.portal, this.nir);
		assertThat(decide(own, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.OWN_ACCOUNT);
		assertThat(SignedInAs.as(this.portal, own, () -> this.cases.open(own, id)).orElseThrow().possible()).isEmpty();
	}

	@Test
	void theNameIsDecidedFirst() {
		Citizen other = WaitingAccounts.only(this.portal, People.newNir());
		UUID id = SomeIdentityRequests.submit(this.portal, other);
		assertThat(decide(AGENT, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.NAME_UNDECIDED);
		IdentityCase opened = SignedInAs.as(this.portal, AGENT, () -> this.cases.open(AGENT, id)).orElseThrow();
		assertThat(opened.nameUndecided()).isTrue();
		assertThat(opened.status().state()).isEqualTo(IdentityRequestState.SUBMITTED);
		WaitingAccounts.clear(this.database);
		assertThat(decide(AGENT, id, IdentityAct.ACCEPT)).isEqualTo(IdentityCases.Outcome.DONE);
	}

	@Test
	void refusedNamesSendNothing() {
		submit();
		this.database
			.sql("update holder_attachment set state = 'REFUSED', decided_name = 'Durand' where account_id = ?")
			.param(this.citizen.accountId())
			.update();
		assertThat(themselves(() -> this.requests.isOpenTo(this.citizen))).isFalse();
		themselves(() -> this.requests.withdraw(this.citizen, status().version()));
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		assertThat(themselves(() -> this.requests.submit(this.citizen, papers))).isEqualTo(NOT_NOW);
	}

	@Test
	void filesOfOthersAreNotSent() {
		Citizen stranger = People.withAccount(this.portal, People.newNir());
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		papers.setBack(SomeIdentityRequests.file(this.portal, stranger, "Verso.pdf"));
		assertThat(themselves(() -> this.requests.submit(this.citizen, papers))).isEqualTo(FILE_GONE);
		assertThat(themselves(() -> this.requests.of(this.citizen))).isEmpty();
	}

	@Test
	void incompletePapersAreRefused() {
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		papers.setBack(null);
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> themselves(() -> this.requests.submit(this.citizen, papers)));
	}

	@Test
	void whatIsChosenIsKeptUntilItIsSent() {
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		papers.setNumber(null);
		themselves(() -> {
			this.requests.keepDraft(this.citizen, papers);
			this.requests.keepDraft(this.citizen, papers);
			return null;
		});
		IdentityPapers kept = themselves(() -> this.requests.draftOf(this.citizen)).orElseThrow();
		assertThat(kept.getFront()).isEqualTo(papers.getFront());
		assertThat(kept.getKind()).isEqualTo(IdentityDocumentKind.IDENTITY_CARD);
		this.clock.advance(Duration.ofHours(25));
		this.endings.deleteOldDrafts();
		assertThat(themselves(() -> this.requests.draftOf(this.citizen))).isEmpty();
	}

	@Test
	void filesAreErasedThirtyDaysAfterTheDecisionIsFinal() {
		UUID id = submit();
		List<DocumentId> files = status().files();
		decide(AGENT, id, IdentityAct.REFUSE);
		this.clock.advance(Duration.ofDays(60).minusMinutes(1));
		assertThat(this.endings.toErase()).doesNotContain(id);
		this.endings.erase(id);
		assertThat(status().files()).hasSize(3);
		this.clock.advance(Duration.ofMinutes(2));
		assertThat(this.endings.toErase()).contains(id);
		this.endings.erase(id);
		assertThat(this.endings.toErase()).doesNotContain(id);
		this.clock.advance(Duration.ofHours(25));
		DocumentHousekeepingForTests.deleteUnused(this.portal);
		assertThat(files).noneMatch(this::isMine);
		assertThat(status().state()).isEqualTo(IdentityRequestState.REFUSED);
		assertThat(status().steps()).hasSize(2);
	}

	@Test
	void acceptedFilesAreErasedAfterThirtyDays() {
		UUID id = submit();
		decide(AGENT, id, IdentityAct.ACCEPT);
		this.clock.advance(Duration.ofDays(30).minusMinutes(1));
		assertThat(this.endings.toErase()).doesNotContain(id);
		this.clock.advance(Duration.ofMinutes(2));
		assertThat(this.endings.toErase()).contains(id);
	}

	@Test
	void unansweredRequestsLapse() {
		UUID id = submit();
		decide(AGENT, id, IdentityAct.ASK_MORE);
		this.clock.advance(Duration.ofDays(29));
		this.endings.lapse(id);
		assertThat(status().state()).isEqualTo(IdentityRequestState.MORE_ASKED);
		this.clock.advance(Duration.ofDays(2));
		assertThat(this.endings.unanswered()).contains(id);
		this.endings.lapse(id);
		assertThat(status().state()).isEqualTo(IdentityRequestState.LAPSED);
		assertThat(status().files()).isEmpty();
	}

	@Test
	void anotherProofEndsTheRequest() {
		submit();
		this.transaction.executeWithoutResult((status) -> this.proofs.prove(account(), ProofMethod.LETTER, null));
		assertThat(status().state()).isEqualTo(IdentityRequestState.WITHDRAWN);
	}

	@Test
	void erasedAccountsLeaveNoFiles() {
		submit();
		List<DocumentId> files = status().files();
		this.transaction.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class).erase(account()));
		this.clock.advance(Duration.ofHours(25));
		DocumentHousekeepingForTests.deleteUnused(this.portal);
		assertThat(this.documents.described(files)).isEmpty();
	}

	@Test
	void theFirstDueComesFirstAndIsCounted() {
		UUID first = submit();
		this.clock.advance(Duration.ofMinutes(1));
		Citizen other = People.withAccount(this.portal, People.newNir());
		UUID second = SomeIdentityRequests.submit(this.portal, other);
		List<UUID> found = SignedInAs
			.as(this.portal, AGENT, () -> this.queue.page(AGENT, IdentityRequestState.SUBMITTED, null))
			.stream()
			.map(IdentityQueue.Line::id)
			.filter(List.of(first, second)::contains)
			.toList();
		assertThat(found).containsExactly(first, second);
		assertThat(SignedInAs.as(this.portal, AGENT, () -> this.queue.counts(AGENT)))
			.hasEntrySatisfying(IdentityRequestState.SUBMITTED, (count) -> assertThat(count).isGreaterThanOrEqualTo(2));
	}

	@Test
	void agentsSeePagesOfTheRequestOnlyAndEachLookIsRecorded() throws Exception {
		UUID id = submit();
		DocumentId front = status().papers().getFront();
		assertThat(SignedInAs.as(this.portal, AGENT, () -> this.cases.pages(AGENT, id, front))).hasSize(1);
		assertThat(SignedInAs.as(this.portal, AGENT, () -> this.cases.copy(AGENT, id, front))).isPresent();
		assertThat(SignedInAs.as(this.portal, AGENT,
				() -> this.cases.pages(AGENT, id, SomeIdentityRequests.file(this.portal, this.citizen, "x.pdf"))))
			.isEmpty();
		assertThat(this.database.sql("select act from journal_entry where subject_id = ? order by id")
			.param(front.value())
			.query(String.class)
			.list()).containsExactly("FILE_OPENED", "COPY_SAVED");
	}

	@Test
	void othersSeeAndDoNothing() {
		UUID id = submit();
		Citizen stranger = People.withAccount(this.portal, People.newNir());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, stranger, () -> this.requests.of(this.citizen)));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, this.citizen, () -> this.cases.open(AGENT, id)));
		assertThat(
				SignedInAs.as(this.portal, stranger, () -> this.documents.open(stranger, status().papers().getFront())))
			.isEmpty();
	}

	@Test
	void provenPeopleHaveNothingToSend() {
		this.access.choose(IdentityProofPolicy.NONE);
		IdentityPapers papers = SomeIdentityRequests.papers(this.portal, this.citizen);
		assertThat(themselves(() -> this.requests.submit(this.citizen, papers))).isEqualTo(NOT_NOW);
		assertThat(this.portal.getBean(Holders.class).namesakeOf(this.citizen.accountId())).isPresent();
	}

	private UUID submit() {
		return SomeIdentityRequests.submit(this.portal, this.citizen);
	}

	private IdentityRequests.Outcome contest() {
		IdentityContest contest = new IdentityContest();
		contest.setText("Mon nom a changé.");
		contest.setFiles(List.of(SomeIdentityRequests.file(this.portal, this.citizen, "Livret.pdf")));
		return themselves(() -> this.requests.contest(this.citizen, status().version(), contest));
	}

	private IdentityCases.Outcome decide(Agent agent, UUID id, IdentityAct act) {
		return SomeIdentityRequests.decide(this.portal, agent, id, act);
	}

	private IdentityCases.Outcome decide(Agent agent, UUID id, long seen, IdentityAct act) {
		return SignedInAs.as(this.portal, agent,
				() -> this.cases.decide(agent, id, seen, SomeIdentityRequests.decision(act)));
	}

	private <T> T themselves(Callable<T> task) {
		return SignedInAs.as(this.portal, this.citizen, task);
	}

	private IdentityStatus status() {
		return themselves(() -> this.requests.of(this.citizen)).orElseThrow();
	}

	private boolean isMine(DocumentId file) {
		return themselves(() -> this.documents.open(this.citizen, file)).isPresent();
	}

	private AccountId account() {
		return new AccountId(this.citizen.accountId());
	}

	private List<String> journal() {
		return this.database.sql("""
				select act || ' ' || value_before || ' ' || value_after from journal_entry
				where subject_id = ? and act = 'IDENTITY_REQUEST_DECIDED' order by id""")
			.param(this.citizen.accountId())
			.query(String.class)
			.list();
	}

	private List<String> mails() {
		List<String> subjects = this.database.sql("select id from identity_request where account_id = ?")
			.param(this.citizen.accountId())
			.query((row, index) -> row.getObject(1, UUID.class).toString())
			.list();
		return WaitingMails.with(this.database)
			.stream()
			.filter((mail) -> mail.contains(this.citizen.accountId().toString())
					|| subjects.stream().anyMatch(mail::contains))
			.map((mail) -> mail.replaceAll("(?s).*?(identity-[a-z-]+).*", "$1"))
			.toList();
	}

}
