package fr.compteformation.training.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.training.catalogue.Catalogue;
import fr.compteformation.training.catalogue.CatalogueForTests;
import fr.compteformation.training.catalogue.CourseEditing;
import fr.compteformation.training.catalogue.Offer;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingSearchTests extends PortalTests {

	private final String provider = "Organisme " + UUID.randomUUID();

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private Towns towns;

	private LocalDate today;

	@BeforeEach
	void stopTheClock() {
		this.clock.stop();
		this.today = PortalTime.today(this.clock);
	}

	@Test
	void trainingsAreFoundUntilTheLastDayOfTheCertificate() {
		Offer.Id offer = add("Vannerie");
		Siret siret = this.catalogue.find(offer).orElseThrow().provider();
		certify(siret, this.today);
		assertThat(found()).isOne();
		assertThat(this.catalogue.find(offer)).isPresent();
		long before = this.catalogue.version();
		certify(siret, this.today.minusDays(1));
		assertThat(found()).isZero();
		assertThat(this.catalogue.find(offer)).isEmpty();
		assertThat(this.catalogue.offers()).noneMatch((known) -> known.id().equals(offer));
		assertThat(this.catalogue.version()).isGreaterThan(before);
		certify(siret, this.today.plusYears(1));
		assertThat(found()).isOne();
	}

	@Test
	void theFirstSearchesOfADayFindNothingOfTheDayBefore() {
		Siret siret = this.catalogue.find(add("Vannerie")).orElseThrow().provider();
		certify(siret, this.today);
		TrainingSearch search = new TrainingSearch(this.catalogue, this.towns, this.clock);
		assertThat(find(search).total()).isOne();
		this.clock.advance(Duration.ofDays(1));
		assertThat(Parallel.times(4, () -> find(search).total())).containsOnly(0);
	}

	// The index made before midnight does not know what was published since.
	@Test
	void nobodyWaitsForTheIndexOfTheNextDay() {
		Siret ends = this.catalogue.find(add("Vannerie")).orElseThrow().provider();
		certify(ends, this.today);
		TrainingSearch search = new TrainingSearch(this.catalogue, this.towns, this.clock);
		this.clock.advance(Duration.between(this.clock.instant(), lastMinutesOf(this.today)));
		assertThat(find(search).total()).isOne();
		search.refresh();
		Siret goesOn = this.catalogue.find(add("Vannerie")).orElseThrow().provider();
		certify(goesOn, this.today.plusYears(1));
		this.clock.advance(Duration.ofMinutes(10));
		assertThat(find(search).total()).isZero();
		this.clock.advance(Duration.ofSeconds(31));
		search.refresh();
		assertThat(find(search).total()).isPositive();
	}

	private static Instant lastMinutesOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(PortalTime.ZONE).toInstant().minus(Duration.ofMinutes(9));
	}

	@Test
	void titlesDoNotBreakBeforeAColon() {
		add("CAP Boulanger : tourage");
		TrainingResults found = find();
		assertThat(found.hits()).extracting(TrainingHit::title).containsExactly("CAP Boulanger\u00a0: tourage");
	}

	private Offer.Id add(String title) {
		return CatalogueForTests.add(this.portal, new Training(title, this.provider, new Euros(30_000),
				this.today.plusDays(10), this.today.plusDays(12), "Lyon"));
	}

	private void certify(Siret siret, LocalDate until) {
		SignedInAs.as(this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()), () -> {
			this.portal.getBean(CourseEditing.class).renew(siret, until);
			return until;
		});
	}

	private int found() {
		return find().total();
	}

	// A search of its own reads the catalogue at once.
	private TrainingResults find() {
		return find(new TrainingSearch(this.catalogue, this.towns, this.clock));
	}

	private TrainingResults find(TrainingSearch search) {
		return search.find(new TrainingQuery(this.provider, "", Map.of(), TrainingQuery.Sort.RELEVANCE, 10), null);
	}

}
