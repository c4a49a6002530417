package fr.compteformation.rights.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.Posting.Basis;
import fr.compteformation.rights.rules.DatedRules;
import fr.compteformation.rights.rules.RuleBook;
import fr.compteformation.rights.rules.RuleCode;
import fr.compteformation.rights.rules.YearlyRight;

/**
 * Computes the credits of years of work for some holders, keeping running balances.
 */
class WorkFeeding {

	private final RuleBook book;

	private final Map<HolderId, Long> standing;

	private final Map<HolderId, Map<Year, Long>> credited;

	private final Map<HolderId, List<DiplomaDeclaration>> diplomas;

	/**
	 * Starts with the ledger’s current state.
	 * @param standing CPF and DIF, in cents
	 * @param credited the credits per year so far, in cents
	 * @param diplomas the declarations, latest last
	 */
	WorkFeeding(RuleBook book, Map<HolderId, Long> standing, Map<HolderId, Map<Year, Long>> credited,
			Map<HolderId, List<DiplomaDeclaration>> diplomas) {
		this.book = book;
		this.standing = standing;
		this.credited = credited;
		this.diplomas = diplomas;
	}

	Optional<Posting> credit(YearOfWork work, LocalDate bookedOn, String source) {
		LocalDate settlement = DatedRules.settlementOf(work.year());
		YearlyRight right = new YearlyRight(this.book.inForce(code(work), settlement),
				this.book.inForce(RuleCode.FULL_YEAR, settlement).amount());
		Map<Year, Long> years = this.credited.computeIfAbsent(work.holder(), (holder) -> new HashMap<>());
		long before = years.getOrDefault(work.year(), 0L);
		long others = this.standing.getOrDefault(work.holder(), 0L) - before;
		long amount = right.stillToCredit(YearlyRight.hundredths(work.hours()), others, before);
		if (amount == 0) {
			return Optional.empty();
		}
		this.standing.merge(work.holder(), amount, Long::sum);
		years.merge(work.year(), amount, Long::sum);
		return Optional.of(new Posting(new Account(work.holder(), Counter.CPF), MovementKind.ANNUAL_CREDIT, amount,
				bookedOn, work.key().name(), source, new Basis(work.year(), work.hours(), right.rule(), null)));
	}

	// The last declaration made by the end of that year; later ones count from their own
	// year.
	private RuleCode code(YearOfWork work) {
		List<DiplomaDeclaration> declared = this.diplomas.getOrDefault(work.holder(), List.of())
			.stream()
			.filter((one) -> Year.from(one.declaredAt().atZone(PortalTime.ZONE)).compareTo(work.year()) <= 0)
			.toList();
		return !declared.isEmpty() && declared.getLast().level() == Diploma.BELOW_LEVEL_3
				? RuleCode.CPF_ANNUAL_LOW_DIPLOMA : RuleCode.CPF_ANNUAL;
	}

}
