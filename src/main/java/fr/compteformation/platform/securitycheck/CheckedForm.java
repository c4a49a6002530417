package fr.compteformation.platform.securitycheck;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.securitycheck.budget.Budgets;

/** The forms with a security check. Work for one does not count for another. */
public enum CheckedForm {

	REGISTRATION(Budgets.Kind.REGISTRATION), RESEND(Budgets.Kind.RESEND), FORGOTTEN_PASSWORD(Budgets.Kind.PASSWORD),
	SIGN_IN_LINK(Budgets.Kind.PASSWORD), SIGN_IN(null), CONTACT(null);

	private final Budgets.@Nullable Kind budget;

	CheckedForm(Budgets.@Nullable Kind budget) {
		this.budget = budget;
	}

	/** The budget that its submissions count for. */
	Optional<Budgets.Kind> budget() {
		return Optional.ofNullable(this.budget);
	}

}
