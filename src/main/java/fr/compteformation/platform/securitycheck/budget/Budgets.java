package fr.compteformation.platform.securitycheck.budget;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.securitycheck.work.HourlyCounts;

/**
 * Budgets of submissions per hour, shared by all nodes. From half of a budget on, the
 * work grows; a used-up budget refuses until a given time. Known and unknown numbers
 * count alike.
 */
@Component
public class Budgets {

	private final BudgetSettings settings;

	private final HourlyCounts counts;

	Budgets(BudgetSettings settings, HourlyCounts counts) {
		this.settings = settings;
		this.counts = counts;
	}

	/**
	 * How far the fullest budget is used beyond its half, from 0 to 1.
	 * @param email the typed address, if known
	 */
	public double pressure(Kind kind, Network network, @Nullable EmailAddress email) {
		return limits(kind, network, email).stream()
			.mapToDouble((limit) -> limit.pressure(this.counts.lastHour(limit.counter())))
			.max()
			.orElse(0);
	}

	/** When the submission will be accepted; empty if it is now. */
	public Optional<Instant> refusedUntil(Kind kind, Network network, @Nullable EmailAddress email) {
		return limits(kind, network, email).stream()
			.flatMap((limit) -> this.counts.until(limit.counter(), limit.most()).stream())
			.max(Instant::compareTo);
	}

	/**
	 * Counts a submission.
	 * @return when to try again, if it exceeds a budget and was not counted
	 */
	public Optional<Instant> spend(Kind kind, Network network, @Nullable EmailAddress email) {
		List<Limit> spent = new ArrayList<>();
		for (Limit limit : limits(kind, network, email)) {
			if (!this.counts.spend(limit.counter(), limit.most())) {
				spent.forEach((earlier) -> this.counts.giveBack(earlier.counter()));
				return this.counts.until(limit.counter(), limit.most());
			}
			spent.add(limit);
		}
		return Optional.empty();
	}

	private List<Limit> limits(Kind kind, Network network, @Nullable EmailAddress email) {
		Budget budget = this.settings.of(kind);
		String name = "securitycheck-budget:" + kind;
		List<Limit> limits = new ArrayList<>();
		limits.add(new Limit(name + ":address:" + network.value(), budget.address()));
		limits.add(new Limit(name + ":prefix:" + network.prefix(), budget.prefix()));
		if (email != null && !this.settings.largeMailProviders().contains(email.domain())) {
			limits.add(new Limit(name + ":mail:" + email.domain(), budget.mailDomain()));
		}
		return limits;
	}

	/** A counter and its limit. */
	private record Limit(String counter, int most) {

		double pressure(int used) {
			double half = this.most / 2.0;
			return Math.clamp((used - half) / half, 0, 1);
		}

	}

	/** What has a budget of its own. */
	public enum Kind {

		/** Registrations. */
		REGISTRATION,

		/** Activation emails sent again. */
		RESEND,

		/** Forgotten passwords and sign-in links. */
		PASSWORD

	}

}
