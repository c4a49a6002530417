package fr.compteformation.platform.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.DataFolder;

/** Makes the copies of the H2 file that the command {@code backup} asks for. */
@Component
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "none", matchIfMissing = true)
class BackupWatch implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(BackupWatch.class);

	private static final Duration EVERY = Duration.ofSeconds(1);

	private final BackupRequest request;

	private final DataSource database;

	private final Clock clock;

	private @Nullable ScheduledExecutorService clockwork;

	BackupWatch(DataFolder folder, DataSource database, Clock clock) {
		this.request = new BackupRequest(folder.dataDir().toPath());
		this.database = database;
		this.clock = clock;
	}

	/** Looks now. */
	void look() {
		try {
			Path folder = this.request.asked().orElse(null);
			if (folder != null) {
				this.request.answer(copy(folder));
			}
		}
		catch (IOException | RuntimeException unreadable) {
			LOG.warn("A backup that was asked for is not made: {}", unreadable.toString());
		}
	}

	private String copy(Path folder) {
		try (Connection connection = this.database.getConnection()) {
			return BackupFile.write(connection, folder, this.clock).toString();
		}
		catch (IOException | SQLException failed) {
			return "!" + failed.getMessage();
		}
	}

	@Override
	public synchronized void start() {
		this.clockwork = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("backup").factory());
		this.clockwork.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
	}

	@Override
	public synchronized void stop() {
		if (this.clockwork != null) {
			this.clockwork.shutdown();
			this.clockwork = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.clockwork != null;
	}

}
