package fr.compteformation.rights.ledger.ui;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.Posting;

/**
 * A new person with an account, whose rights are credited step by step.
 */
final class Earner {

	private final ApplicationContext portal;

	private final Citizen citizen;

	private final HolderId holder;

	private final TransactionTemplate transaction;

	Earner(ApplicationContext portal) {
		this.portal = portal;
		this.citizen = People.withAccount(portal, People.newNir());
		this.holder = ((Attachment.Attached) portal.getBean(Holders.class).attachmentOf(this.citizen.accountId()))
			.holder();
		this.transaction = portal.getBean(TransactionTemplate.class);
	}

	Citizen citizen() {
		return this.citizen;
	}

	HolderId holder() {
		return this.holder;
	}

	/** Latest first. */
	List<Movement> movements() {
		return this.portal.getBean(Ledger.class).movementsOf(this.holder);
	}

	/** Hours of 2015 to 2018, at 15 €. */
	Earner converts(int hours) {
		return inTransaction(() -> crediting().conversion(this.holder, BigDecimal.valueOf(hours), "test"));
	}

	/** The total hours of a year of work so far, credited in May of the next year. */
	Earner works(int year, String hours) {
		return inTransaction(() -> crediting().yearsOfWork(
				List.of(new YearOfWork(this.holder, Year.of(year), new BigDecimal(hours))), inMayAfter(year), "test"));
	}

	/** Hours of DIF, at 15 €. */
	Earner declaresDif(int hours) {
		return inTransaction(() -> crediting().dif(this.holder, "dif-" + UUID.randomUUID(), BigDecimal.valueOf(hours),
				LocalDate.of(2020, 3, 12)));
	}

	Earner volunteers(int year, String where) {
		return inTransaction(
				() -> crediting().volunteering(this.holder, Year.of(year), inMayAfter(year), where, "test"));
	}

	Earner isToppedUp(long euros) {
		return inTransaction(() -> crediting().topUp(this.holder, UUID.randomUUID(), new Euros(100 * euros),
				"Atelier Nord", Movement.Motive.AGREEMENT, inMayAfter(2025)));
	}

	Earner worksHard(int year, int points) {
		return inTransaction(() -> crediting().hardWork(this.holder, Year.of(year), points, inMayAfter(year), "test"));
	}

	/** Reserves rights for a training. */
	Earner learns(String dossier, String title, long euros) {
		return inTransaction(() -> this.portal.getBean(Funding.class)
			.reserve(this.holder, dossier, title, new Euros(100 * euros), true, Euros.ZERO)
			.orElseThrow());
	}

	/** Returns them. */
	Earner cancels(String dossier) {
		return inTransaction(() -> this.portal.getBean(Funding.class).giveBack(this.holder, dossier));
	}

	/** Reverses the latest movement as a mistake. */
	Earner losesTheLatest() {
		Movement latest = movements().getFirst();
		LocalDate today = LocalDate.now(this.portal.getBean(Clock.class));
		return inTransaction(() -> this.portal.getBean(Ledger.class)
			.post(List.of(Posting.reversalOf(latest, today, "mistake-" + UUID.randomUUID(), "test"))));
	}

	private Crediting crediting() {
		return this.portal.getBean(Crediting.class);
	}

	private static LocalDate inMayAfter(int year) {
		return LocalDate.of(year + 1, Month.MAY, 15);
	}

	private Earner inTransaction(Runnable task) {
		this.transaction.executeWithoutResult((status) -> task.run());
		return this;
	}

}
