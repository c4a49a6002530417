package fr.compteformation.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.feeding.FeedingOutcome;
import fr.compteformation.rights.feeding.Feedings;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Diplomas;

/**
 * The rights of the demonstration: hours from before 2019, a DIF, a diploma,
 * volunteering, arduous work, and one employers’ file per year. Malo L’Hénaff has earned
 * nothing yet. Maryvonne Morel’s rights wait until an agent confirms that she is
 * Maryvonne Kerbrat.
 */
@Component
@Profile("demo")
@Order(50) // between the people and their dossiers
class DemoRights implements DemoPart {

	private static final String SOURCE = "demonstration";

	private final Holders holders;

	private final Crediting crediting;

	private final Diplomas diplomas;

	private final Feedings feedings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemoRights(Holders holders, Crediting crediting, Diplomas diplomas, Feedings feedings,
			TransactionTemplate transaction, Clock clock) {
		this.holders = holders;
		this.crediting = crediting;
		this.diplomas = diplomas;
		this.feedings = feedings;
		this.transaction = transaction;
		this.clock = clock;
	}

	// Declarations come before the working years because they change what those earn.
	@Override
	public void fill() {
		this.transaction.executeWithoutResult((status) -> {
			creditChloe(this.holders.byNir(DemoPeople.CHLOE).orElseThrow());
			creditMarieClementine(this.holders.byNir(DemoPeople.MARIE_CLEMENTINE).orElseThrow());
		});
		EmployersFile.until(PortalTime.today(this.clock)).forEach(this::takeIn);
	}

	// One file at a time: a year’s credit depends on the years before. After an
	// interrupted start, the previous
	// run may still look active.
	private void takeIn(EmployersFile file) {
		FeedingOutcome outcome = this.feedings.run(file.content(), file.arrivedOn(), (progress) -> {
		});
		switch (outcome) {
			case FeedingOutcome.Done done -> {
			}
			case FeedingOutcome.DoneBefore doneBefore -> {
			}
			case FeedingOutcome.RunningElsewhere running -> {
				pause();
				takeIn(file);
			}
			case FeedingOutcome.Interrupted interrupted ->
				throw new IllegalStateException("an employers’ file of the demonstration was not read to its end");
			case FeedingOutcome.Unreadable unreadable ->
				throw new IllegalStateException("an employers’ file of the demonstration is unreadable");
		}
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofSeconds(1));
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	private void creditChloe(HolderId chloe) {
		this.crediting.conversion(chloe, BigDecimal.valueOf(72), SOURCE);
		this.crediting.dif(chloe, SOURCE, BigDecimal.valueOf(70), LocalDate.of(2020, 3, 12));
		this.crediting.hardWork(chloe, Year.of(2022), 4, LocalDate.of(2023, 6, 30), SOURCE);
		this.crediting.hardWork(chloe, Year.of(2023), 4, LocalDate.of(2024, 6, 30), SOURCE);
		this.crediting.volunteering(chloe, Year.of(2024), LocalDate.of(2025, 4, 4), "Sapeur-pompier volontaire",
				SOURCE);
	}

	private void creditMarieClementine(HolderId marieClementine) {
		this.crediting.conversion(marieClementine, BigDecimal.valueOf(60), SOURCE);
		this.crediting.dif(marieClementine, SOURCE, BigDecimal.ZERO, LocalDate.of(2020, 2, 3));
		this.diplomas.takeOver(marieClementine, new DiplomaDeclaration(Diploma.BELOW_LEVEL_3,
				LocalDate.of(2021, 9, 6).atTime(10, 30).atZone(PortalTime.ZONE).toInstant()));
	}

}
