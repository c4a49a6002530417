package fr.compteformation.office.provider;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Mail;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgresql
class ProviderNoticesTests extends PortalTests {

	@Autowired
	private ProviderNotices notices;

	@Autowired
	private ProviderMails mails;

	private Professional provider;

	private Learner learner;

	private Reference submitted;

	private LocalDate answerBy;

	@BeforeEach
	void somebodyAsks() {
		this.clock.stop();
		this.learner = new Learner(this.portal).earns(60).declaresDif(10);
		this.submitted = this.learner.submits(600);
		this.provider = SomeProfessionals.ofProvider(this.portal, "Atelier des langues");
		this.answerBy = WorkingDays.after(PortalTime.today(this.clock), 2);
	}

	@Test
	void aNewRequestIsAnnouncedOnceWithoutThePerson() {
		announce();
		announce();
		assertThat(notices("REQUEST")).hasSize(1);
		UUID notice = notices("REQUEST").getFirst();
		assertThat(WaitingMails.with(this.database, "provider-request", notice)).hasSize(1);
		Mail mail = mail(notice).orElseThrow();
		assertThat(mail.details()).containsOnlyKeys("day", "dossier");
		assertThat(mail.details().get("day")).isEqualTo(PortalTime.date(this.answerBy, mail.locale()));
		assertThat(mail.details().get("dossier").toString()).endsWith("/professionnels/dossiers/" + this.submitted);
	}

	@Test
	void anAnsweredRequestIsNoLongerAnnounced() {
		announce();
		this.learner.agentValidates(this.submitted);
		assertThat(mail(notices("REQUEST").getFirst())).isEmpty();
	}

	@Test
	void whoMayNotSignInReceivesNothing() {
		SomeProfessionals.disable(this.portal, this.provider);
		announce();
		assertThat(notices("REQUEST")).isEmpty();
		SomeProfessionals.endCertificate(this.portal, this.provider);
		assertThat(notices("REQUEST")).isEmpty();
	}

	@Test
	void theReminderComesOnceInTheMorningOfTheLastDay() {
		goTo(this.answerBy.atTime(ProviderNotices.MORNING.minusMinutes(1)).atZone(PortalTime.ZONE).toInstant());
		remind();
		assertThat(notices("REMINDER")).isEmpty();
		this.clock.advance(Duration.ofMinutes(1));
		remind();
		remind();
		assertThat(notices("REMINDER")).hasSize(1);
		assertThat(WaitingMails.with(this.database, "provider-reminder", notices("REMINDER").getFirst())).hasSize(1);
	}

	@Test
	void thereIsNoReminderBeforeAndAfterTheLastDay() {
		goTo(this.answerBy.minusDays(1).atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
		remind();
		goTo(this.answerBy.plusDays(1).atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
		remind();
		assertThat(notices("REMINDER")).isEmpty();
	}

	@Test
	void noticesAreForgottenAfterAMonth() {
		announce();
		this.clock.advance(ProviderNotices.KEPT.plusMinutes(1));
		this.notices.forget();
		assertThat(notices("REQUEST")).isEmpty();
		announce();
		assertThat(notices("REQUEST")).isEmpty();
	}

	private void announce() {
		boolean more = this.notices.announce();
		while (more) {
			more = this.notices.announce();
		}
	}

	private void remind() {
		boolean more = this.notices.remind();
		while (more) {
			more = this.notices.remind();
		}
	}

	private void goTo(Instant moment) {
		this.clock.advance(Duration.between(this.clock.instant(), moment));
	}

	private Optional<Mail> mail(UUID notice) {
		return this.mails.compose(ProviderMails.Template.PROVIDER_REQUEST, notice, UUID.randomUUID());
	}

	private List<UUID> notices(String kind) {
		return this.database
			.sql("select id from provider_notice where dossier = ? and kind = ? and professional_id = ?")
			.params(this.submitted.value(), kind, this.provider.accountId())
			.query(UUID.class)
			.list();
	}

}
