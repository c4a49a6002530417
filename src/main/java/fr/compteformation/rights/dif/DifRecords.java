package fr.compteformation.rights.dif;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifCalculator;
import fr.compteformation.rights.ledger.Crediting;
import fr.compteformation.rights.ledger.DifEntry;

/**
 * Saves and credits declarations, under the holder’s lock.
 */
@Component
class DifRecords {

	private final DifDeclarationRepository declarations;

	private final DifHistory history;

	private final DifLimits limits;

	private final DifCalculator calculator;

	private final Crediting crediting;

	DifRecords(DifDeclarationRepository declarations, DifHistory history, DifLimits limits, DifCalculator calculator,
			Crediting crediting) {
		this.declarations = declarations;
		this.history = history;
		this.limits = limits;
		this.calculator = calculator;
		this.crediting = crediting;
	}

	/**
	 * Saves a declaration, credits its hours and reverses the previous one.
	 * @param former the current declaration, which it replaces
	 * @param agent who enters it for the person; {@code null} for the person
	 * @return false, and nothing is saved, if more hours are in use than declared
	 */
	boolean save(HolderId holder, DifDeclaration filled, @Nullable DifDeclaration former, Instant declaredAt,
			@Nullable Agent agent) {
		DifDeclaration declared = filled.declaredBy(holder, this.calculator.sum(filled.getEmployers()), former,
				declaredAt, this.limits.due(DifState.Turn.AGENT));
		if (declared.countsAtOnce() && !(this.crediting.dif(holder, declared.id().value().toString(),
				declared.hours().toBigDecimal(), this.limits.today()) instanceof DifEntry.Written)) {
			return false;
		}
		if (former != null) {
			former.replace(this.limits.now());
			// Flush first: the database allows only one current declaration.
			this.declarations.flush();
		}
		this.declarations.save(declared);
		this.history.add(declared, DifAct.DECLARE, agent, null, "", (former != null) ? former.credited() : null);
		return true;
	}

}
