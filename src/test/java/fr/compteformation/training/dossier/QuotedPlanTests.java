package fr.compteformation.training.dossier;

import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.rights.ledger.Rights;
import fr.compteformation.training.catalogue.Training;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages of trainings say that rights pay is what the draft says. */
class QuotedPlanTests extends PortalTests {

	private static final int PRICES = 8;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Rights rights;

	@Autowired
	private Dossiers dossiers;

	static Stream<UnaryOperator<Learner>> pasts() {
		return Stream.of((learner) -> learner, (learner) -> learner.declaresDif(11), (learner) -> learner.earns(60),
				(learner) -> learner.earns(7).declaresDif(11).volunteers(), (learner) -> learner.worksHard(2),
				(learner) -> learner.earns(20).volunteers().worksHard(1));
	}

	@ParameterizedTest
	@MethodSource("pasts")
	void quotesAreThePlansOfDraftsToTheCent(UnaryOperator<Learner> past) {
		Learner learner = past.apply(new Learner(this.context));
		new Random(17).longs(PRICES, 1, 300_000).mapToObj(Euros::new).forEach((price) -> {
			Reference draft = learner.drafts(training(price));
			FundingPlan plan = learner.themselves(() -> this.dossiers.planOf(learner.citizen(), draft, null));
			assertThat(learner.themselves(() -> this.rights.quoteFor(learner.citizen())))
				.hasValueSatisfying((quote) -> assertThat(quote.plan(price)).isEqualTo(plan));
		});
	}

	@Test
	void closedRightsPayNothing() {
		Learner retired = new Learner(this.context).earns(60);
		this.context.getBean(JdbcClient.class)
			.sql("insert into life_status (holder_id, retired_on) values (?, date '2026-01-01')")
			.param(retired.holder().value())
			.update();
		assertThat(retired.themselves(() -> this.rights.quoteFor(retired.citizen()))).isEmpty();
	}

	private Training training(Euros price) {
		Training training = Learner.training(this.clock, "Anglais professionnel", 1, 10, 12);
		return new Training(training.title(), training.provider(), price, training.startsOn(), training.endsOn(),
				training.place());
	}

}
