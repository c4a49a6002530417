package fr.compteformation.demo;

import java.time.Clock;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTest;
import fr.compteformation.career.path.PathStep;
import fr.compteformation.career.path.Paths;
import fr.compteformation.career.skills.Skills;
import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;
import fr.compteformation.training.trades.Trades;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class DemoCareerTests {

	@Autowired
	private Accounts accounts;

	@Autowired
	private Passwords passwords;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private Citizens citizens;

	@Autowired
	private Paths paths;

	@Autowired
	private Skills skills;

	@Autowired
	private Trades trades;

	@Autowired
	private SecurityContextHolderStrategy contexts;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Clock clock;

	private Impersonation understudy;

	@BeforeEach
	void fill() {
		new DemoPeople(this.accounts, new DemoAccounts(this.accounts, this.passwords, this.proofs, this.clock),
				this.holders)
			.fill();
		this.understudy = new Impersonation(this.contexts);
		DemoCareer career = new DemoCareer(this.citizens, this.paths, this.skills, this.trades, this.understudy,
				this.transaction);
		career.fill();
		career.fill();
	}

	@Test
	void chloeHasAPathAndTwelveSkills() {
		Citizen chloe = this.citizens.byAccount(this.citizens.accountOf(DemoPeople.CHLOE.value()).orElseThrow())
			.orElseThrow();
		assertThat(this.understudy.as(chloe, () -> this.paths.of(chloe))).extracting(PathStep::getTitle)
			.containsExactly("Trésorière d’un club de natation", "Responsable de magasin", "Vendeuse", "Bureautique",
					"Baccalauréat");
		assertThat(this.understudy.as(chloe, () -> this.skills.heldBy(chloe))).hasSize(12);
		assertThat(this.understudy.as(chloe, () -> this.skills.tradesNear(chloe))).hasSizeGreaterThan(12);
	}

}
