package fr.compteformation.platform.security;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import fr.compteformation.platform.base.PortalTime;

/**
 * The service to record refusals. It only counts in memory: it needs no connection, takes
 * the same time for unknown numbers, and cannot fail. {@link SecurityRecordKeeper} stores
 * the counts later.
 */
@Component
public class SecurityRecord {

	/**
	 * The maximum number of different refusals between two writes; more are dropped and
	 * counted.
	 */
	static final int MOST = 5_000;

	private final Map<NotedRefusal, Tally> noted = new ConcurrentHashMap<>();

	private final LongAdder lost = new LongAdder();

	private final Clock clock;

	SecurityRecord(Clock clock) {
		this.clock = clock;
	}

	/** Records a refusal without an account. */
	public void note(Refused what, @Nullable Enum<?> detail) {
		add(what, detail, null, null, null);
	}

	/** Records a refusal for an account, if there is one. */
	public void note(Refused what, @Nullable Enum<?> detail, @Nullable UUID account) {
		add(what, detail, account, null, null);
	}

	/**
	 * Records a refusal for a typed number, which may not exist.
	 * @param number the number typed at sign-in
	 */
	public void noteNumber(Refused what, String number) {
		add(what, null, null, number, null);
	}

	/**
	 * Records the use of a one-time link, unless the link works.
	 * @return its state
	 */
	public <S extends Enum<S>> S link(S state, S usable, @Nullable UUID account) {
		if (state != usable) {
			note(Refused.LINK, state, account);
		}
		return state;
	}

	/**
	 * Records a refusal for an agent.
	 * @param agent the id, or the typed email address, which may not exist
	 */
	public void noteAgent(Refused what, String agent) {
		add(what, null, null, null, agent);
	}

	/** The refusals since the last call. */
	Map<NotedRefusal, Tally> take() {
		Map<NotedRefusal, Tally> taken = new HashMap<>();
		for (NotedRefusal refusal : this.noted.keySet()) {
			Tally tally = this.noted.remove(refusal);
			if (tally != null) {
				taken.put(refusal, tally);
			}
		}
		return taken;
	}

	/** The number of dropped refusals since the last call. */
	long takeLost() {
		return this.lost.sumThenReset();
	}

	private void add(Refused what, @Nullable Enum<?> detail, @Nullable UUID account, @Nullable String number,
			@Nullable String agent) {
		Instant now = this.clock.instant();
		NotedRefusal refusal = new NotedRefusal(PortalTime.dayOf(now), what, (detail != null) ? detail.name() : "",
				account, number, agent, network());
		if (this.noted.size() >= MOST && !this.noted.containsKey(refusal)) {
			this.lost.increment();
			return;
		}
		this.noted.merge(refusal, new Tally(1, now), Tally::plus);
	}

	private static @Nullable Network network() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
				? Network.of(request.getRequest().getRemoteAddr()) : null;
	}

	/**
	 * A count.
	 *
	 * @param count how often
	 * @param lastAt the last time
	 */
	record Tally(int count, Instant lastAt) {

		Tally plus(Tally other) {
			return new Tally(this.count + other.count, this.lastAt.isAfter(other.lastAt) ? this.lastAt : other.lastAt);
		}

	}

}
