package fr.compteformation.training.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class DossierMessagesTests extends PortalTests {

	private static final String QUESTION = "Faut-il apporter un ordinateur ?";

	private static final String ANSWER = "Non, tout est sur place.";

	@Autowired
	private DossierMessages messages;

	@Autowired
	private ProviderMessages ofProvider;

	@Autowired
	private DossierMessageRepository repository;

	@Autowired
	private Conversations conversations;

	private Learner learner;

	private Reference dossier;

	private Professional provider;

	@BeforeEach
	void somebodyAsks() {
		this.learner = new Learner(this.portal).earns(60).declaresDif(10);
		this.dossier = this.learner.submits(600);
		this.provider = SomeProfessionals.ofProvider(this.portal, "Atelier des langues");
	}

	@Test
	void bothSidesReadWhatTheOtherWrote() {
		assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.DONE);
		assertThat(asProvider(() -> this.ofProvider.unread(this.provider))).contains(this.dossier);
		assertThat(asProvider(() -> this.ofProvider.open(this.provider, this.dossier)).orElseThrow().entries())
			.extracting(DossierConversation.Entry::text)
			.containsExactly(QUESTION);
		assertThat(asProvider(() -> this.ofProvider.unread(this.provider))).doesNotContain(this.dossier);
		assertThat(answer(ANSWER)).isEqualTo(DossierConversation.Outcome.DONE);
		assertThat(this.learner.themselves(() -> this.messages.unread(me()))).containsExactly(this.dossier);
		assertThat(opened().orElseThrow().entries())
			.extracting(DossierConversation.Entry::ofProvider, DossierConversation.Entry::text)
			.containsExactly(tuple(false, QUESTION), tuple(true, ANSWER));
		assertThat(this.learner.themselves(() -> this.messages.unread(me()))).isEmpty();
	}

	@Test
	void oneMailTellsOfSeveralUnreadMessages() {
		ask(QUESTION);
		ask("Et le repas ?");
		assertThat(WaitingMails.with(this.database, "PROVIDER_MESSAGE", this.provider.accountId())).hasSizeLessThan(2);
		answer(ANSWER);
		answer("Le repas est compris.");
		long told = this.repository.findByDossierAndAccountOrderBySentAt(this.dossier, me().accountId())
			.stream()
			.filter((message) -> !WaitingMails.with(this.database, "DOSSIER_MESSAGE", message.id()).isEmpty())
			.count();
		assertThat(told).isLessThan(2);
	}

	@Test
	void nobodyElseReadsOrWrites() {
		ask(QUESTION);
		Learner other = new Learner(this.portal);
		assertThat(other.themselves(() -> this.messages.open(other.citizen(), this.dossier))).isEmpty();
		assertThat(other.themselves(() -> this.messages.write(other.citizen(), this.dossier, "À moi")))
			.isEqualTo(DossierConversation.Outcome.CLOSED);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.messages.open(me(), this.dossier)));
		Professional stranger = SomeProfessionals.active(this.portal, SomeProfessionals.newEmail(),
				SomeProfessionals.SIRET);
		assertThat(as(stranger, () -> this.ofProvider.open(stranger, this.dossier))).isEmpty();
		assertThat(as(stranger, () -> this.ofProvider.write(stranger, this.dossier, "À moi")))
			.isEqualTo(DossierConversation.Outcome.CLOSED);
		assertThat(opened().orElseThrow().entries()).hasSize(1);
	}

	@Test
	void aDraftHasNoConversation() {
		Reference draft = this.learner.drafts(300);
		assertThat(this.learner.themselves(() -> this.messages.open(me(), draft))).isEmpty();
		assertThat(this.learner.themselves(() -> this.messages.write(me(), draft, QUESTION)))
			.isEqualTo(DossierConversation.Outcome.CLOSED);
	}

	@Test
	void nobodyWritesWhereNobodyReads() {
		SomeProfessionals.disableAllOf(this.portal, this.provider);
		assertThat(opened().orElseThrow().hindrance()).isEqualTo(DossierConversation.Hindrance.NOBODY_READS);
		assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.CLOSED);
	}

	@Test
	void writingEndsSixtyDaysAfterTheDossier() {
		this.clock.stop();
		this.learner.cancels(this.dossier);
		this.clock.advance(Duration.ofDays(60).minusMillis(1));
		assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.DONE);
		this.clock.advance(Duration.ofMillis(1));
		assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.CLOSED);
		assertThat(opened().orElseThrow().entries()).hasSize(1);
	}

	@Test
	void aPersonWritesSoManyMessagesADay() {
		this.clock.stop();
		for (int sent = 0; sent < DossierMessages.A_DAY; sent++) {
			assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.DONE);
		}
		assertThat(ask(QUESTION)).isEqualTo(DossierConversation.Outcome.TOO_MANY);
	}

	@Test
	void aLaterAccountForTheSameRightsDoesNotReadThem() {
		ask(QUESTION);
		answer(ANSWER);
		this.learner.isDetached();
		assertThat(opened()).isEmpty();
		assertThat(this.learner.themselves(() -> this.messages.unread(me()))).isEmpty();
		assertThat(asProvider(() -> this.ofProvider.open(this.provider, this.dossier)).orElseThrow().entries())
			.hasSize(2);
		assertThat(asProvider(() -> this.ofProvider.unread(this.provider))).doesNotContain(this.dossier);
		assertThat(answer("Encore là ?")).isEqualTo(DossierConversation.Outcome.CLOSED);
		this.database.sql("delete from account where id = ?").param(me().accountId()).update();
		assertThat(this.repository.findByAccountOrderBySentAt(me().accountId())).isEmpty();
	}

	@Test
	void messagesAreDeletedAfterTheirRetention() {
		this.clock.stop();
		ask(QUESTION);
		this.clock.advance(Duration.ofDays(730).minusMillis(1));
		this.conversations.deleteOld();
		assertThat(this.repository.findByAccountOrderBySentAt(me().accountId())).hasSize(1);
		this.clock.advance(Duration.ofMillis(1));
		this.conversations.deleteOld();
		assertThat(this.repository.findByAccountOrderBySentAt(me().accountId())).isEmpty();
	}

	@Test
	void nothingOfAMessageIsInItsText() {
		assertThat(List.of(DossierMessage.of(QUESTION).toString(),
				new DossierConversation.Entry(true, Instant.EPOCH, QUESTION).toString()))
			.noneMatch((text) -> text.contains(QUESTION));
	}

	private Citizen me() {
		return this.learner.citizen();
	}

	private Optional<DossierConversation> opened() {
		return this.learner.themselves(() -> this.messages.open(me(), this.dossier));
	}

	private DossierConversation.Outcome ask(String text) {
		return this.learner.themselves(() -> this.messages.write(me(), this.dossier, text));
	}

	private DossierConversation.Outcome answer(String text) {
		return asProvider(() -> this.ofProvider.write(this.provider, this.dossier, text));
	}

	private <T> T asProvider(Callable<T> task) {
		return as(this.provider, task);
	}

	private <T> T as(Professional professional, Callable<T> task) {
		return SignedInAs.as(this.portal, professional, task);
	}

}
