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
 * The door of the module for whoever refuses something. Noting is counting in memory: it
 * asks for no connection, takes the same time for a number that nobody has, and cannot
 * fail. {@link SecurityRecordKeeper} writes it down a moment later.
 */
@Component
public class SecurityRecord {

	/** So many different refusals are counted between two writings; others are lost. */
	static final int MOST = 5_000;

	private final Map<NotedRefusal, Tally> noted = new ConcurrentHashMap<>();

	private final LongAdder lost = new LongAdder();

	private final Clock clock;

	SecurityRecord(Clock clock) {
		this.clock = clock;
	}

	/** Something was refused, and it is not known about whose account. */
	public void note(Refused what, @Nullable Enum<?> detail) {
		add(what, detail, null, null, null);
	}

	/** Something was refused about an account, if there is one. */
	public void note(Refused what, @Nullable Enum<?> detail, @Nullable UUID account) {
		add(what, detail, account, null, null);
	}

	/**
	 * Something was refused to whoever typed this number, which may be nobody’s.
	 * @param number by which a person signs in
	 */
	public void noteNumber(Refused what, String number) {
		add(what, null, null, number, null);
	}

	/**
	 * A link of a mail was opened, which is noted unless it is good for something.
	 * @return its state
	 */
	public <S extends Enum<S>> S link(S state, S usable, @Nullable UUID account) {
		if (state != usable) {
			note(Refused.LINK, state, account);
		}
		return state;
	}

	/**
	 * Something was refused to an agent.
	 * @param agent the id, or the address as typed, which may be nobody’s
	 */
	public void noteAgent(Refused what, String agent) {
		add(what, null, null, null, agent);
	}

	/** What was noted since the last call. */
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

	/** How many were not counted since the last call. */
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
	 * How often, and when for the last time.
	 *
	 * @param count how often
	 * @param lastAt when for the last time
	 */
	record Tally(int count, Instant lastAt) {

		Tally plus(Tally other) {
			return new Tally(this.count + other.count, this.lastAt.isAfter(other.lastAt) ? this.lastAt : other.lastAt);
		}

	}

}
