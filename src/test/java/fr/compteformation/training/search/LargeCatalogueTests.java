package fr.compteformation.training.search;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.PortalTests;
import fr.compteformation.Times;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.LargeCatalogue;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** Searching among 300 000 sessions, with the index of one node. */
@Tag("proof")
@TestPropertySource(properties = "compte-formation.database.page-limit=10m")
// The next test gets a new database.
@DirtiesContext
abstract class LargeCatalogueTests extends PortalTests {

	private static final int SESSIONS = 300_000;

	private static final int ROUNDS = 1000;

	private static final int FIRST_ROUNDS = 200;

	private static final double MOST_MILLIS = 50;

	private static final List<String> WORDS = List.of("anglais", "anglias professionnel", "LSF", "excel", "compta",
			"développeur web", "cap pâtissier", "permis", "plonbier", "management", "secouriste", "espagnol débutant",
			"vente", "soudure", "");

	private static final List<String> TOWNS = List.of("Rennes", "69001", "Paris", "Nice", "", "");

	@Autowired
	private TrainingSearch search;

	@Test
	void answersInLessThanFiftyMilliseconds() {
		new LargeCatalogue(this.portal.getBean(JdbcTemplate.class), this.portal.getBean(Towns.class),
				PortalTime.today(this.portal.getBean(Clock.class)))
			.fill(SESSIONS);
		long before = heap();
		Times build = new Times("index of 300 000 sessions");
		build.add(this.search::refresh);
		System.out.printf("%s; heap %d MB%n", build, (heap() - before) >> 20);
		Learner learner = new Learner(this.portal).earns(60).declaresDif(20);
		RestToPay rest = learner
			.themselves(() -> this.portal.getBean(Rights.class).quoteFor(learner.citizen()).orElseThrow())::plan;
		Times visitors = searches("visitors", null);
		Times citizens = searches("citizens", rest);
		assertThat(this.search.find(TrainingQuery.ALL, null).total()).isGreaterThanOrEqualTo(SESSIONS / 3);
		assertThat(List.of(visitors, citizens))
			.allSatisfy((times) -> assertThat(times.p95OfProcessor()).isLessThanOrEqualTo(MOST_MILLIS));
	}

	private Times searches(String who, @Nullable RestToPay rest) {
		Times times = new Times("searches of " + who);
		Random random = new Random(17);
		for (int round = -FIRST_ROUNDS; round < ROUNDS; round++) {
			TrainingQuery query = query(random);
			Runnable once = () -> assertThat(this.search.find(query, rest).counts()).isNotEmpty();
			if (round < 0) {
				once.run();
			}
			else {
				times.add(once);
			}
		}
		System.out.printf("%s; p95 %.2f ms of processor%n", times, times.p95OfProcessor());
		return times;
	}

	private static TrainingQuery query(Random random) {
		TrainingQuery.Sort[] sorts = TrainingQuery.Sort.values();
		Map<Facet, Set<String>> chosen = switch (random.nextInt(4)) {
			case 0 -> Map.of(Facet.RADIUS, Set.of("30"));
			case 1 -> Map.of(Facet.RADIUS, Set.of("100"), Facet.PRICE, Set.of("couvert"));
			case 2 -> Map.of(Facet.MODE, Set.of("distance"), Facet.LENGTH, Set.of("courte", "moyenne"));
			default -> Map.of();
		};
		return new TrainingQuery(WORDS.get(random.nextInt(WORDS.size())), TOWNS.get(random.nextInt(TOWNS.size())),
				chosen, sorts[random.nextInt(sorts.length)], TrainingQuery.PAGE);
	}

	private static long heap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

}
