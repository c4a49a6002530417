package fr.compteformation.platform.securitycheck.work;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Network;

/**
 * What an answer costs the browser, and whether that was paid. A price once asked for
 * holds until the answer, unless it has more than doubled meanwhile.
 */
@Component
public class WorkPricing {

	private static final String PORTAL = "securitycheck-answers";

	private final PriceTable table;

	private final ProofOfWork proofs;

	private final SpentWork spent;

	private final HourlyCounts counts;

	private final Clock clock;

	WorkPricing(PriceSettings settings, ProofOfWork proofs, SpentWork spent, HourlyCounts counts, Clock clock) {
		this.table = new PriceTable(settings);
		this.proofs = proofs;
		this.spent = spent;
		this.counts = counts;
		this.clock = clock;
	}

	/**
	 * The work for an answer at the current price.
	 * @param owner the session and the form
	 * @param begun earlier work of this form, continued if still valid
	 */
	public Work ask(String owner, Way way, Network network, double budget, @Nullable Work begun) {
		int shares = this.table.shares(way, demand(network, budget));
		return (begun != null && this.proofs.isValid(begun, owner)) ? begun.continued(way, shares)
				: this.proofs.begin(owner, way, shares);
	}

	/**
	 * The work that is missing for an answer.
	 * @param done the solution, if the browser has sent any
	 * @return empty if it was paid
	 */
	public Optional<Work> missing(String owner, Way way, Network network, double budget, @Nullable WorkSolution done) {
		Work now = ask(owner, way, network, budget, (done != null) ? done.work() : null);
		if (done == null || !now.id().equals(done.work().id())) {
			return Optional.of(now);
		}
		Work asked = done.work();
		return Optional.of((asked.way() == way && now.shares() <= 2 * asked.shares()) ? asked : now)
			.filter((needed) -> !this.proofs.isDone(done, needed.shares()));
	}

	/**
	 * Uses a work up, in the transaction of the caller.
	 * @return false if it was used before, on any node
	 */
	public boolean spend(Work work) {
		return this.spent.spend(work);
	}

	/** Counts an answer, right or wrong. */
	public void count(Network network) {
		this.counts.add(address(network));
		this.counts.add(prefix(network));
		this.counts.add(PORTAL);
	}

	/** Deletes what no longer matters. */
	public void removeExpired() {
		this.spent.removeExpired(this.clock.instant());
	}

	private Demand demand(Network network, double budget) {
		return new Demand(this.counts.lastHour(address(network)), this.counts.lastHour(prefix(network)),
				this.counts.lastHour(PORTAL), budget);
	}

	private static String address(Network network) {
		return PORTAL + ":address:" + network.value();
	}

	private static String prefix(Network network) {
		return PORTAL + ":prefix:" + network.prefix();
	}

}
