package fr.compteformation.access.identitydocument;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.util.ReflectionTestUtils;

import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class IdentityRequestTests {

	private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

	private static final IdentityDocumentSettings SETTINGS = new IdentityDocumentSettings(Duration.ofDays(5),
			Duration.ofDays(20), Duration.ofDays(30));

	private static final Agent AGENT = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private static final Agent SUPERVISOR = new Agent(UUID.randomUUID(), 101, "Agent 101", true);

	private final IdentityPapers papers = papers();

	private IdentityRequest request = new IdentityRequest(new AccountId(UUID.randomUUID()),
			new HolderId(UUID.randomUUID()), this.papers, NOW, NOW.plus(SETTINGS.check()));

	@ParameterizedTest
	@CsvSource({ "'', SUBMITTED", "ASK_MORE, MORE_ASKED", "ASK_MORE ANSWER, SUBMITTED", "ASK_MORE ACCEPT, ACCEPTED",
			"ASK_MORE REFUSE, REFUSED", "ASK_MORE LAPSE, LAPSED", "ASK_MORE WITHDRAW, WITHDRAWN", "ACCEPT, ACCEPTED",
			"REFUSE, REFUSED", "WITHDRAW, WITHDRAWN", "REFUSE CONTEST, CONTESTED", "REFUSE CONTEST ACCEPT, ACCEPTED",
			"REFUSE CONTEST REFUSE, REFUSED", "REFUSE CONTEST WITHDRAW, WITHDRAWN" })
	void actsLeadToStates(String acts, IdentityRequestState state) {
		act(acts);
		assertThat(this.request.state()).isEqualTo(state);
		assertThat(status().steps()).hasSize(1 + names(acts).size());
		assertThat(status().dueAt() != null).isEqualTo(state.isOpen());
		assertThat(status().finalAt() == null).isEqualTo(state.isOpen());
	}

	@ParameterizedTest
	@CsvSource({ "'', ANSWER", "'', CONTEST", "'', LAPSE", "ASK_MORE, ASK_MORE", "ASK_MORE, CONTEST", "ACCEPT, REFUSE",
			"ACCEPT, WITHDRAW", "ACCEPT, CONTEST", "REFUSE, ACCEPT", "REFUSE, WITHDRAW", "REFUSE CONTEST, ASK_MORE",
			"REFUSE CONTEST, ANSWER", "REFUSE CONTEST REFUSE, CONTEST", "WITHDRAW, ANSWER", "ASK_MORE LAPSE, ANSWER" })
	void otherActsAreRefused(String before, String act) {
		act(before);
		IdentityRequestState state = this.request.state();
		assertThatIllegalStateException().isThrownBy(() -> act(act));
		assertThat(this.request.state()).isEqualTo(state);
	}

	@ParameterizedTest
	@CsvSource({ "'', ASK_MORE ACCEPT REFUSE, ASK_MORE ACCEPT REFUSE", "ASK_MORE, ACCEPT REFUSE, ACCEPT REFUSE",
			"REFUSE, '', ''", "REFUSE CONTEST, '', ACCEPT REFUSE", "ACCEPT, '', ''", "WITHDRAW, '', ''" })
	void rolesDecideWhoMayAct(String before, String ofAgents, String ofSupervisors) {
		act(before);
		assertThat(this.request.possibleFor(new Agent(UUID.randomUUID(), 300, "Agent 300", false)))
			.containsExactlyElementsOf(names(ofAgents));
		assertThat(this.request.possibleFor(SUPERVISOR)).containsExactlyElementsOf(names(ofSupervisors));
	}

	@Test
	void contestsAreForSupervisorsWhoDidNotDecideBefore() {
		decide(SUPERVISOR, IdentityAct.REFUSE);
		act("CONTEST");
		assertThat(this.request.possibleFor(SUPERVISOR)).isEmpty();
		assertThat(this.request.possibleFor(AGENT)).isEmpty();
		assertThatIllegalStateException().isThrownBy(() -> decide(SUPERVISOR, IdentityAct.ACCEPT));
	}

	@Test
	void refusalsAreContestableUntilTheyAreFinal() {
		act("REFUSE");
		assertThat(status().finalAt()).isEqualTo(NOW.plus(SETTINGS.contest()));
		assertThat(this.request.isContestable(NOW.plus(Duration.ofDays(30)).minusSeconds(1))).isTrue();
		assertThat(this.request.isContestable(NOW.plus(Duration.ofDays(30)))).isFalse();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.request.contest(contest(), NOW.plus(Duration.ofDays(31)), NOW));
	}

	@Test
	void otherDocumentsGiveUpTheContest() {
		act("REFUSE");
		this.request.giveUpContest(NOW);
		assertThat(status().finalAt()).isEqualTo(NOW);
		assertThat(this.request.isContestable(NOW)).isFalse();
	}

	@Test
	void decisionsAboutContestsAreFinalAtOnce() {
		act("REFUSE CONTEST REFUSE");
		assertThat(status().finalAt()).isEqualTo(NOW);
		assertThat(status().contestable()).isFalse();
	}

	@Test
	void answersReleaseTheReplacedFilesOnly() {
		act("ASK_MORE");
		IdentityPapers better = papers();
		better.setNumber(this.papers.getNumber());
		assertThat(this.request.answer(better, NOW, NOW)).containsExactly(this.papers.getFront(),
				this.papers.getBack());
		assertThat(status().papers().files()).containsExactlyElementsOf(better.files());
	}

	@Test
	void passportsHaveNoBack() {
		this.papers.setKind(IdentityDocumentKind.PASSPORT);
		this.request = new IdentityRequest(new AccountId(UUID.randomUUID()), new HolderId(UUID.randomUUID()),
				this.papers, NOW, NOW);
		assertThat(status().papers().files()).containsExactly(this.papers.getFront(), this.papers.getNumber());
		assertThat(this.request.hasFile(Optional.ofNullable(this.papers.getBack()).orElseThrow())).isFalse();
	}

	@Test
	void erasedRequestsKeepTheDecision() {
		act("REFUSE CONTEST ACCEPT");
		assertThat(this.request.erase(NOW)).hasSize(4);
		assertThat(status().files()).isEmpty();
		assertThat(status().kind()).isEqualTo(IdentityDocumentKind.IDENTITY_CARD);
		assertThat(status().state()).isEqualTo(IdentityRequestState.ACCEPTED);
	}

	@Test
	void nothingPersonalReachesTheLog() {
		assertThat(status().toString() + status().last() + contest() + decision(IdentityAct.REFUSE))
			.doesNotContain("Durand");
	}

	private void act(String acts) {
		names(acts).forEach(this::act);
	}

	private void act(IdentityAct act) {
		switch (act) {
			case ASK_MORE, ACCEPT, REFUSE ->
				decide((this.request.state() == IdentityRequestState.CONTESTED) ? SUPERVISOR : AGENT, act);
			case ANSWER -> this.request.answer(papers(), NOW, NOW);
			case CONTEST -> this.request.contest(contest(), NOW, NOW);
			case WITHDRAW -> this.request.withdraw(NOW);
			case LAPSE -> this.request.lapse(NOW);
			case SUBMIT -> throw new IllegalArgumentException();
		}
	}

	private void decide(Agent agent, IdentityAct act) {
		this.request.decide(agent, decision(act), NOW, SETTINGS);
	}

	private static IdentityDecision decision(IdentityAct act) {
		IdentityDecision decision = new IdentityDecision();
		decision.setAct(act);
		decision.setMotive(IdentityMotive.UNREADABLE);
		decision.setText("Madame Durand");
		return decision;
	}

	private static IdentityContest contest() {
		IdentityContest contest = new IdentityContest();
		contest.setText("Je suis Durand.");
		contest.setFiles(List.of(new DocumentId(UUID.randomUUID())));
		return contest;
	}

	private static IdentityPapers papers() {
		IdentityPapers papers = new IdentityPapers();
		papers.setKind(IdentityDocumentKind.IDENTITY_CARD);
		papers.setFront(new DocumentId(UUID.randomUUID()));
		papers.setBack(new DocumentId(UUID.randomUUID()));
		papers.setNumber(new DocumentId(UUID.randomUUID()));
		return papers;
	}

	// JPA gives new requests their version.
	private IdentityStatus status() {
		ReflectionTestUtils.setField(this.request, "version", 0L);
		return this.request.status(NOW);
	}

	private static List<IdentityAct> names(String acts) {
		return Stream.of(acts.split(" ")).filter((act) -> !act.isEmpty()).map(IdentityAct::valueOf).toList();
	}

}
