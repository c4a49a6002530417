package fr.compteformation.office.professional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;

class ProfessionalAccountsTests extends PortalTests {

	private final String provider = "Organisme " + SomeProfessionals.newEmail();

	@Autowired
	private ProfessionalAccounts professionals;

	@Autowired
	private Clock clock;

	@Test
	void theLaterEndOfACertificateCountsForTheTrainings() {
		LocalDate today = PortalTime.today(this.clock);
		CatalogueForTests.add(this.portal, new Training("Vannerie", this.provider, new Euros(30_000),
				today.plusDays(10), today.plusDays(12), "Lyon"));
		long before = version();
		assertThat(endAfterInviting(today.plusYears(1))).isEqualTo(today.plusYears(1));
		assertThat(version()).isGreaterThan(before);
		assertThat(endAfterInviting(today.plusYears(2))).isEqualTo(today.plusYears(2));
		assertThat(endAfterInviting(today)).isEqualTo(today.plusYears(2));
	}

	@Test
	void theLaterEndOfACertificateCountsForAllWhoWorkThere() {
		LocalDate today = PortalTime.today(this.clock);
		CatalogueForTests.add(this.portal, new Training("Vannerie", this.provider, new Euros(30_000),
				today.plusDays(10), today.plusDays(12), "Lyon"));
		endAfterInviting(today.plusDays(1));
		endAfterInviting(today.plusYears(1));
		endAfterInviting(today.plusDays(2));
		assertThat(this.database.sql("select distinct quality_until from professional where siret = ?")
			.param(known("siret", String.class))
			.query(LocalDate.class)
			.list()).containsExactly(today.plusYears(1));
	}

	private LocalDate endAfterInviting(LocalDate qualityUntil) {
		String siret = known("siret", String.class);
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		InvitedProfessional invitee = SomeProfessionals.invitee(SomeProfessionals.newEmail(), siret, qualityUntil);
		assertThat(SignedInAs.<Boolean>as(this.portal, supervisor,
				() -> this.professionals.invite(supervisor, invitee, Locale.FRENCH)))
			.isTrue();
		return known("quality_until", LocalDate.class);
	}

	private <T> T known(String column, Class<T> type) {
		return this.database.sql("select " + column + " from training_provider where name = ?")
			.param(this.provider)
			.query(type)
			.single();
	}

	private long version() {
		return this.database.sql("select version from catalogue_change").query(Long.class).single();
	}

}
