package fr.compteformation.demo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import fr.compteformation.PortalTests;
import fr.compteformation.career.path.PathStep;
import fr.compteformation.career.path.Paths;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

import static org.assertj.core.api.Assertions.assertThat;

class DemoCareerTests extends PortalTests {

	@Autowired
	private Citizens citizens;

	@Autowired
	private Paths paths;

	@Autowired
	private Skills skills;

	@Autowired
	private SecurityContextHolderStrategy contexts;

	private Impersonation impersonation;

	@BeforeEach
	void fill() {
		DemoParts.fill(this.portal, DemoPeople.class, DemoCareer.class, DemoCareer.class);
		this.impersonation = new Impersonation(this.contexts);
	}

	@Test
	void chloeHasAPathAndTwelveSkills() {
		Citizen chloe = this.citizens.byAccount(this.citizens.accountOf(DemoPeople.CHLOE.value()).orElseThrow())
			.orElseThrow();
		assertThat(this.impersonation.as(chloe, () -> this.paths.of(chloe))).extracting(PathStep::getTitle)
			.containsExactly("Trésorière d’un club de natation", "Responsable de magasin", "Vendeuse", "Bureautique",
					"Baccalauréat");
		assertThat(this.impersonation.as(chloe, () -> this.skills.heldBy(chloe))).hasSize(12);
		assertThat(this.impersonation.as(chloe, () -> this.skills.tradesNear(chloe))).hasSizeGreaterThan(12);
	}

}
