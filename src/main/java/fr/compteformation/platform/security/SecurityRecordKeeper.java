package fr.compteformation.platform.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.SecurityRecord.Tally;

/**
 * Writes recorded refusals every few seconds and at shutdown: to the log, and to the
 * table of the account’s security events. If the database fails, it tries again later. A
 * killed process loses the last few seconds.
 */
@Component
class SecurityRecordKeeper implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityRecordKeeper.class);

	private static final Duration EVERY = Duration.ofSeconds(5);

	private final SecurityRecord noted;

	private final SecurityLog log;

	private final AccountRefusals table;

	private final Citizens citizens;

	private final Map<NotedRefusal, Tally> unwritten = new HashMap<>();

	private @Nullable ScheduledExecutorService clockwork;

	SecurityRecordKeeper(SecurityRecord noted, SecurityLog log, AccountRefusals table, Citizens citizens) {
		this.noted = noted;
		this.log = log;
		this.table = table;
		this.citizens = citizens;
	}

	@Override
	public synchronized void start() {
		this.clockwork = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("security-record").factory());
		this.clockwork.scheduleWithFixedDelay(this::keep, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** Stops after the web server, which stops in a higher phase. */
	@Override
	public int getPhase() {
		return 0;
	}

	@Override
	public void stop() {
		synchronized (this) {
			if (this.clockwork != null) {
				this.clockwork.shutdown();
				this.clockwork = null;
			}
		}
		keep();
	}

	@Override
	public synchronized boolean isRunning() {
		return this.clockwork != null;
	}

	/** Writes what has been recorded so far. */
	synchronized void keep() {
		try {
			this.noted.take().forEach((refusal, tally) -> {
				this.log.write(refusal, tally);
				this.unwritten.merge(refusal, tally, Tally::plus);
			});
			long lost = this.noted.takeLost() + forgetTooMany();
			if (lost > 0) {
				this.log.writeLost(lost);
			}
			write();
		}
		catch (RuntimeException failure) {
			LOG.warn("What was refused cannot be written down now, and is kept: {}", failure.getClass().getName());
		}
	}

	private void write() {
		for (Iterator<Map.Entry<NotedRefusal, Tally>> left = this.unwritten.entrySet().iterator(); left.hasNext();) {
			Map.Entry<NotedRefusal, Tally> next = left.next();
			accountOf(next.getKey()).ifPresent((account) -> add(account, next.getKey(), next.getValue()));
			left.remove();
		}
	}

	private void add(UUID account, NotedRefusal refusal, Tally tally) {
		try {
			this.table.add(account, refusal, tally);
		}
		catch (DataIntegrityViolationException gone) {
			LOG.debug("An account was erased before what was refused about it was written down");
		}
	}

	private Optional<UUID> accountOf(NotedRefusal refusal) {
		return (refusal.number() != null) ? this.citizens.accountOf(refusal.number())
				: Optional.ofNullable(refusal.account());
	}

	private long forgetTooMany() {
		long lost = 0;
		for (Iterator<Tally> tallies = this.unwritten.values().iterator(); this.unwritten
			.size() > SecurityRecord.MOST;) {
			lost += tallies.next().count();
			tallies.remove();
		}
		return lost;
	}

}
