package fr.compteformation.platform.securitycheck;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.securitycheck.budget.BudgetKind;

/** The forms with a security check. Work for one does not count for another. */
public enum CheckedForm {

	REGISTRATION(BudgetKind.REGISTRATION), RESEND(BudgetKind.RESEND), FORGOTTEN_PASSWORD(BudgetKind.PASSWORD),
	SIGN_IN_LINK(BudgetKind.PASSWORD), SIGN_IN(null), CONTACT(null);

	private final @Nullable BudgetKind budget;

	CheckedForm(@Nullable BudgetKind budget) {
		this.budget = budget;
	}

	/** The budget that its submissions count for. */
	Optional<BudgetKind> budget() {
		return Optional.ofNullable(this.budget);
	}

}
