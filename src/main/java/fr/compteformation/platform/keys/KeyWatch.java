package fr.compteformation.platform.keys;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Notices new keys in the folder, and with which one is written, and says which keys this
 * node has. A file that cannot be read, or a database that is away, changes nothing.
 */
@Component
class KeyWatch implements SmartLifecycle {

	static final Duration EVERY = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(KeyWatch.class);

	private final UUID node = UUID.randomUUID();

	private final Keys keys;

	private final KeyRegister register;

	private String texts = "";

	private Map<KeySet, Integer> primaries = Map.of();

	private Map<KeySet, Set<Integer>> retired = Map.of();

	private String problem = "";

	private @Nullable ScheduledExecutorService clockwork;

	KeyWatch(Keys keys, KeyRegister register) {
		this.keys = keys;
		this.register = register;
	}

	/** Looks now. */
	synchronized void look() {
		try {
			String nowInFiles = this.keys.folder().texts();
			Map<KeySet, Integer> nowPrimary = this.register.primaries();
			Map<KeySet, Set<Integer>> nowRetired = this.register.retired();
			if (!nowInFiles.equals(this.texts) || !nowPrimary.equals(this.primaries)
					|| !nowRetired.equals(this.retired)) {
				this.keys.refresh(nowPrimary, nowRetired);
				this.texts = nowInFiles;
				this.primaries = nowPrimary;
				this.retired = nowRetired;
			}
			this.register.see(this.node, this.keys.ring());
			this.problem = "";
		}
		catch (DataAccessException away) {
			LOG.debug("The database is away", away);
		}
		catch (IOException | RuntimeException unreadable) {
			// The keys of before stay in use; said once, not every five seconds.
			if (!this.problem.equals(String.valueOf(unreadable.getMessage()))) {
				this.problem = String.valueOf(unreadable.getMessage());
				LOG.error("The keys were not read again: {}", this.problem);
			}
		}
	}

	@Override
	public synchronized void start() {
		this.clockwork = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("key-watch").factory());
		this.clockwork.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized void stop() {
		if (this.clockwork != null) {
			this.clockwork.shutdown();
			this.clockwork = null;
			try {
				this.register.forget(this.node);
			}
			catch (DataAccessException away) {
				LOG.debug("The database is away", away);
			}
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.clockwork != null;
	}

}
