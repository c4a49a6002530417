package fr.compteformation.training.dossier;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.MovableClock;
import fr.compteformation.PortalTest;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
class FundedCatalogueTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private FundedCatalogue funded;

	@Autowired
	private Catalogue catalogue;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	void offerThreeTrainings() {
		this.catalogue.fill(List.of(Learner.training(this.clock, "Espagnol", 1250, 20, 40),
				Learner.training(this.clock, "Poterie", 300, 25, 26),
				Learner.training(this.clock, "Anglais", 900, 5, 6)));
	}

	@Test
	void plansAreThoseOfTheDraftToTheCent() {
		Learner learner = new Learner(this.context).earns(7).declaresDif(11).volunteers();
		List<OfferFunding> offers = offersFor(learner);
		assertThat(offers).hasSize(3).allSatisfy((funding) -> {
			Reference draft = learner.drafts(funding.offer().training());
			assertThat(funding.plan()).isNotNull()
				.isEqualTo(learner
					.themselves(() -> this.context.getBean(Dossiers.class).planOf(learner.citizen(), draft, null)));
		});
	}

	@Test
	void aTrainingIsCoveredIfOnlyTheParticipationIsLeft() {
		Learner learner = new Learner(this.context).earns(60);
		assertThat(offersFor(learner))
			.extracting((funding) -> funding.offer().training().title(), OfferFunding::isCovered)
			.containsExactly(tuple("Anglais", true), tuple("Espagnol", false), tuple("Poterie", true));
	}

	@Test
	void theBestComeFirstAndThoseWithoutRightsAreLeftOut() {
		Learner learner = new Learner(this.context).earns(40);
		assertThat(learner.themselves(() -> this.funded.bestFor(learner.citizen(), 2)))
			.extracting((funding) -> funding.offer().training().title())
			.containsExactly("Poterie", "Anglais");
		Learner poor = new Learner(this.context);
		assertThat(poor.themselves(() -> this.funded.bestFor(poor.citizen(), 2))).isEmpty();
	}

	@Test
	void pointsPayWithoutAParticipation() {
		this.catalogue.fill(List.of(Learner.training(this.clock, "Soudure", 1000, 5, 6)));
		Learner learner = new Learner(this.context).worksHard(2);
		assertThat(offersFor(learner)).singleElement().satisfies((funding) -> {
			assertThat(funding.plan()).isNotNull();
			assertThat(funding.plan().forThePerson()).isEqualTo(Euros.ZERO);
		});
	}

	@Test
	void anUnprovenPersonSeesNoPlan() {
		AccessForTests access = this.context.getBean(AccessForTests.class);
		Learner learner = Learner.unproven(this.context).earns(60);
		access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		assertThat(offersFor(learner)).hasSize(3).allSatisfy((funding) -> assertThat(funding.plan()).isNull());
		assertThat(learner.themselves(() -> this.funded.bestFor(learner.citizen(), 3))).isEmpty();
	}

	private List<OfferFunding> offersFor(Learner learner) {
		return learner.themselves(() -> this.funded.offersFor(learner.citizen()));
	}

}
