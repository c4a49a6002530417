package fr.compteformation.office.contact;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.AgentName;
import fr.compteformation.office.agent.AgentNames;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.contact.ContactDesk.Outcome;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.mail.ComposedMails;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Questions from the first message to the last: agents, signed-in people and visitors.
 */
@OnPostgresql
class ContactDeskTests extends PortalTests {

	private static final Network HOME = new Network("192.0.2.7");

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	private final Nir nir = People.newNir();

	@Autowired
	private ContactDesk desk;

	@Autowired
	private ContactExchanges exchanges;

	@Autowired
	private ContactLinks links;

	@Autowired
	private ContactEndings endings;

	private Citizen citizen;

	@BeforeEach
	void somebody() {
		SomeQuestions.forgetAll(this.portal);
		this.citizen = People.withAccount(this.portal, this.nir);
	}

	@Test
	void aSignedInPersonReadsTheAnswerAndWritesAgain() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		assertThat(list()).singleElement()
			.satisfies((line) -> assertThat(line.unread()).isZero())
			.satisfies((line) -> assertThat(line.state()).isEqualTo(ContactState.NEW));
		this.clock.advance(Duration.ofHours(1));
		SomeQuestions.answer(this.portal, this.agent, id, "Bonjour Zoé");
		assertThat(list().getFirst().unread()).isEqualTo(1);
		assertThat(thread(id).entries()).extracting(ContactThread.Entry::text)
			.containsExactly("Bonjour", "Bonjour Zoé");
		assertThat(list().getFirst().unread()).isZero();
		this.clock.advance(Duration.ofHours(1));
		assertThat(reply(id, "Merci, et ?")).isEqualTo(ContactExchanges.Outcome.DONE);
		assertThat(details(id).state()).isEqualTo(ContactState.TAKEN);
		assertThat(details(id).agent()).isEqualTo(214);
		assertThat(thread(id).entries()).extracting(ContactThread.Entry::kind)
			.containsExactly(ContactMessage.Kind.PERSON, ContactMessage.Kind.AGENT, ContactMessage.Kind.PERSON);
	}

	@Test
	void theMailToAPersonHoldsALinkToThePageOnly() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		SomeQuestions.answer(this.portal, this.agent, id, "Un secret");
		Mail mail = ComposedMails.compose(this.portal, "contact-answer", id.value()).orElseThrow();
		assertThat(mail.details()).containsOnlyKeys("name", "number", "page");
		assertThat(mail.details().get("page").toString()).endsWith("/mes-echanges/" + id.value());
	}

	@Test
	void nobodyWritesToTheDeceased() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		SomeQuestions.answer(this.portal, this.agent, id, "Bonjour Zoé");
		assertThat(ComposedMails.compose(this.portal, "contact-answer", id.value())).isPresent();
		this.database.sql("""
				insert into life_status (holder_id, deceased_on)
				select holder_id, date '2026-11-02' from holder_attachment where account_id = ?""")
			.param(this.citizen.accountId())
			.update();
		assertThat(ComposedMails.compose(this.portal, "contact-answer", id.value())).isEmpty();
	}

	@Test
	void aVisitorReadsByTheLinkAndRepliesOnce() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, ContactSubject.RIGHTS, "Bonjour");
		SomeQuestions.answer(this.portal, this.agent, id, "Bonjour Zoé");
		SecretToken first = SomeQuestions.link(this.portal, id);
		assertThat(this.links.stateOf(first, HOME)).isEqualTo(SecretState.VALID);
		assertThat(this.links.of(first).orElseThrow().entries()).hasSize(2);
		assertThat(this.links.reply(first, SomeQuestions.message("Merci"))).isEqualTo(SecretState.VALID);
		assertThat(this.links.reply(first, SomeQuestions.message("Encore"))).isEqualTo(SecretState.USED);
		assertThat(this.links.of(first)).isEmpty();
		assertThat(details(id).entries()).hasSize(3);
		assertThat(details(id).state()).isEqualTo(ContactState.TAKEN);
	}

	@Test
	void eachAnswerWithdrawsTheFormerLink() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, ContactSubject.RIGHTS, "Bonjour");
		SomeQuestions.answer(this.portal, this.agent, id, "Un");
		SecretToken first = SomeQuestions.link(this.portal, id);
		this.clock.advance(Duration.ofMinutes(1));
		SomeQuestions.answer(this.portal, this.agent, id, "Deux");
		assertThat(SomeQuestions.link(this.portal, id)).isNotEqualTo(first);
		assertThat(this.links.stateOf(first, HOME)).isEqualTo(SecretState.REPLACED);
		assertThat(this.links.reply(first, SomeQuestions.message("Merci"))).isEqualTo(SecretState.REPLACED);
	}

	@Test
	void aLinkExpiresAndAClosedThreadTakesNoReply() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, ContactSubject.RIGHTS, "Bonjour");
		SomeQuestions.answer(this.portal, this.agent, id, "Un");
		SecretToken link = SomeQuestions.link(this.portal, id);
		close(id);
		assertThat(this.links.reply(link, SomeQuestions.message("Merci"))).isEqualTo(SecretState.REVOKED);
		this.clock.advance(Duration.ofDays(31));
		assertThat(this.links.stateOf(link, HOME)).isEqualTo(SecretState.EXPIRED);
		assertThat(details(id).entries()).hasSize(2);
	}

	@Test
	void unknownLinksAreLimitedPerNetwork() {
		Network network = new Network("2001:db8:" + UUID.randomUUID());
		for (int i = 0; i < 25; i++) {
			this.links.stateOf(SecretToken.random(), network);
		}
		assertThat(this.links.stateOf(SecretToken.random(), network)).isEqualTo(SecretState.TOO_MANY_TRIES);
	}

	@Test
	void aThreadOfSomebodyElseIsNotThere() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		Citizen other = People.withAccount(this.portal, People.newNir());
		assertThat(SignedInAs.as(this.portal, other, () -> this.exchanges.open(other, id))).isEmpty();
		assertThat(SignedInAs.as(this.portal, other,
				() -> this.exchanges.reply(other, id, SomeQuestions.message("Bonjour"))))
			.isEqualTo(ContactExchanges.Outcome.CLOSED);
		assertThat(thread(id).entries()).hasSize(1);
	}

	@Test
	void aClosedThreadTakesNoReplyUntilItIsReopened() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		close(id);
		assertThat(reply(id, "Encore")).isEqualTo(ContactExchanges.Outcome.CLOSED);
		as(() -> this.desk.reopen(this.agent, id, details(id).version()));
		assertThat(reply(id, "Encore")).isEqualTo(ContactExchanges.Outcome.DONE);
	}

	@Test
	void aFileOfSomebodyElseIsNotTaken() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		ContactMessage message = SomeQuestions.message("Voici");
		message.setFiles(List.of(SomeFiles.of(this.portal, People.withAccount(this.portal, People.newNir())).id()));
		assertThat(SignedInAs.as(this.portal, this.citizen, () -> this.exchanges.reply(this.citizen, id, message)))
			.isEqualTo(ContactExchanges.Outcome.FILE_GONE);
		assertThat(thread(id).entries()).hasSize(1);
	}

	@Test
	void notesAreForAgentsOnly() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		Agent colleague = SomeAgents.active(this.portal, SomeAgents.newEmail());
		ContactHandOver handOver = new ContactHandOver();
		handOver.setColleague(name(colleague));
		handOver.setWord("Tu connais le dossier");
		assertThat(as(() -> this.desk.handOver(this.agent, id, 0, handOver))).isEqualTo(Outcome.DONE);
		assertThat(details(id).agent()).isEqualTo(colleague.number());
		assertThat(details(id).entries()).extracting(ContactThread.Entry::text).contains("Tu connais le dossier");
		assertThat(thread(id).entries()).hasSize(1);
		assertThat(list().getFirst().unread()).isZero();
	}

	@Test
	void theSecondOfTwoAgentsGetsAConflict() throws Exception {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		assertThat(Parallel.times(6,
				() -> as(() -> this.desk.answer(this.agent, id, 0, ContactAct.ANSWER, SomeQuestions.message("Un")))))
			.filteredOn(Outcome.DONE::equals)
			.hasSize(1);
		assertThat(thread(id).entries()).hasSize(2);
	}

	@Test
	void readingDoesNotMakeAnAgentsVersionObsolete() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		long version = details(id).version();
		thread(id);
		assertThat(details(id).version()).isEqualTo(version);
	}

	@Test
	void anAgentNeverTreatsTheirOwnQuestion() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		Agent self = SomeAgents.whoIs(this.portal, this.nir);
		ContactDetails own = SignedInAs.as(this.portal, self, () -> this.desk.open(self, id)).orElseThrow();
		assertThat(own.own()).isTrue();
		assertThat(SignedInAs.as(this.portal, self,
				() -> this.desk.answer(self, id, own.version(), ContactAct.ANSWER, SomeQuestions.message("Moi"))))
			.isEqualTo(Outcome.OWN);
		assertThat(thread(id).entries()).hasSize(1);
	}

	@Test
	void nobodyIsHandedTheirOwnQuestionOrWorkWhileAway() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		ContactHandOver toThemselves = new ContactHandOver();
		toThemselves.setColleague(name(SomeAgents.whoIs(this.portal, this.nir)));
		ContactHandOver toNobody = new ContactHandOver();
		toNobody.setColleague(new AgentName(UUID.randomUUID(), 999, "Personne"));
		assertThat(as(() -> this.desk.handOver(this.agent, id, 0, toThemselves))).isEqualTo(Outcome.COLLEAGUE_CANNOT);
		assertThat(as(() -> this.desk.handOver(this.agent, id, 0, toNobody))).isEqualTo(Outcome.COLLEAGUE_CANNOT);
	}

	@Test
	void aFileOfAnAnswerBelongsToThePerson() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		ContactMessage message = SomeQuestions.message("Voici");
		DocumentId file = SomeFiles.of(this.portal, DocumentOwner.account(this.citizen)).id();
		message.setFiles(List.of(file));
		as(() -> this.desk.answer(this.agent, id, 0, ContactAct.ANSWER, message));
		assertThat(thread(id).entries().getLast().files()).extracting(Document::id).containsExactly(file);
		assertThat(SignedInAs.as(this.portal, this.citizen,
				() -> this.portal.getBean(Documents.class).open(this.citizen, file)))
			.isPresent();
		assertThat(as(() -> this.desk.copy(this.agent, id, file))).isPresent();
		ContactCase.Id other = SomeQuestions.ask(this.portal, ContactSubject.OTHER, "Bonjour");
		assertThat(as(() -> this.desk.copy(this.agent, other, file))).isEmpty();
	}

	@Test
	void aVisitorIsSentNoFile() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, ContactSubject.OTHER, "Bonjour");
		ContactMessage message = SomeQuestions.message("Voici");
		message.setFiles(List.of(SomeFiles.of(this.portal, DocumentOwner.account(this.citizen)).id()));
		assertThat(as(() -> this.desk.answer(this.agent, id, 0, ContactAct.ANSWER, message)))
			.isEqualTo(Outcome.FILE_GONE);
		assertThat(details(id).entries()).hasSize(1);
	}

	@Test
	void everyActIsJournaledWithoutWords() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		as(() -> this.desk.take(this.agent, id, 0));
		SomeQuestions.answer(this.portal, this.agent, id, "Un secret");
		close(id);
		assertThat(journal()).startsWith("CASE_TAKEN NEW TAKEN")
			.contains("CASE_ANSWERED TAKEN ANSWERED", "CASE_TREATED ANSWERED CLOSED")
			.allMatch((line) -> !line.contains("secret"));
	}

	@Test
	void textsHaveABound() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		assertThatThrownBy(() -> reply(id, "é".repeat(10_000)));
		assertThatThrownBy(() -> SomeQuestions.answer(this.portal, this.agent, id, "é".repeat(10_000)));
		assertThat(reply(id, "é".repeat(ContactCase.MAX_MESSAGE))).isEqualTo(ContactExchanges.Outcome.DONE);
	}

	@Test
	void questionsAndRepliesAreLimitedADay() {
		for (int i = 0; i < ContactCases.A_DAY; i++) {
			SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		}
		assertThatThrownBy(() -> SomeQuestions.ask(this.portal, this.citizen, "Bonjour"));
		ContactCase.Id id = list().getFirst().id();
		for (int i = 0; i < ContactExchanges.A_DAY; i++) {
			reply(id, "Encore");
		}
		assertThat(reply(id, "Encore")).isEqualTo(ContactExchanges.Outcome.TOO_MANY);
	}

	@Test
	void closedQuestionsAreDeletedAfterTheirRetention() {
		ContactCase.Id old = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		ContactCase.Id open = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		close(old);
		assertThat(this.endings.toDelete()).isEmpty();
		this.clock.advance(Duration.ofDays(91));
		assertThat(this.endings.toDelete()).containsExactly(old);
		this.endings.delete(old);
		this.endings.delete(open);
		assertThat(list()).extracting(ContactThread.Line::id).containsExactly(open);
	}

	@Test
	void aCitizenActsOnNoQuestionAsAnAgent() {
		ContactCase.Id id = SomeQuestions.ask(this.portal, this.citizen, "Bonjour");
		for (Callable<?> act : List.<Callable<?>>of(() -> this.desk.open(this.agent, id),
				() -> this.desk.take(this.agent, id, 0), () -> this.desk.reopen(this.agent, id, 0),
				() -> this.desk.answer(this.agent, id, 0, ContactAct.ANSWER, SomeQuestions.message("Un")),
				() -> this.desk.close(this.agent, id, 0, new ContactClosing()))) {
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> SignedInAs.as(this.portal, this.citizen, act));
		}
	}

	private AgentName name(Agent colleague) {
		return as(() -> this.portal.getBean(AgentNames.class).active(this.agent)).stream()
			.filter((name) -> name.id().equals(colleague.agentId()))
			.findFirst()
			.orElseThrow();
	}

	private List<ContactThread.Line> list() {
		return SignedInAs.as(this.portal, this.citizen, () -> this.exchanges.list(this.citizen));
	}

	private ContactThread thread(ContactCase.Id id) {
		return SignedInAs.as(this.portal, this.citizen, () -> this.exchanges.open(this.citizen, id)).orElseThrow();
	}

	private ContactExchanges.Outcome reply(ContactCase.Id id, String text) {
		return SignedInAs.as(this.portal, this.citizen,
				() -> this.exchanges.reply(this.citizen, id, SomeQuestions.message(text)));
	}

	private void close(ContactCase.Id id) {
		assertThat(as(() -> this.desk.close(this.agent, id, details(id).version(), new ContactClosing())))
			.isEqualTo(Outcome.DONE);
	}

	private ContactDetails details(ContactCase.Id id) {
		return as(() -> this.desk.open(this.agent, id)).orElseThrow();
	}

	private <T> T as(Callable<T> task) {
		return SignedInAs.as(this.portal, this.agent, task);
	}

	private List<String> journal() {
		return this.database
			.sql("select act, value_before, value_after from journal_entry where agent_id = ? "
					+ "and act <> 'CASE_OPENED' order by id")
			.param(this.agent.agentId())
			.query((row, number) -> String.join(" ", row.getString("act"), row.getString("value_before"),
					row.getString("value_after")))
			.list();
	}

}
