package fr.compteformation.platform.objectstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.objectstore.StorageSettings.Kind;

/**
 * Counts the contents that are not where they belong, up to a thousand. How long a
 * content waits is written nowhere: each node remembers when it first saw it.
 */
@Component
@ConditionalOnProperty(StorageConfiguration.BUCKET)
class WaitingContents implements MeterBinder {

	private static final int MOST = 1_000;

	private static final Duration LATE = Duration.ofHours(1);

	private static final UUID FIRST = new UUID(0, 0);

	private final ObjectTable objects;

	private final Kind kind;

	private final Clock clock;

	private final Map<UUID, Instant> seen = new HashMap<>();

	WaitingContents(JdbcClient database, StorageSettings settings, Clock clock) {
		this.objects = new ObjectTable(database);
		this.kind = settings.kind();
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("compte.formation.contents", this, WaitingContents::waiting)
			.tag("state", "waiting")
			.description("Contents of files that are not yet where they are kept")
			.register(registry);
		Gauge.builder("compte.formation.contents", this, WaitingContents::late)
			.tag("state", "late")
			.description("Those that have waited for an hour")
			.register(registry);
	}

	/** How many wait. */
	synchronized int waiting() {
		look();
		return this.seen.size();
	}

	/** How many this node has seen waiting for an hour, without damaged ones. */
	synchronized int late() {
		look();
		Instant before = this.clock.instant().minus(LATE);
		long late = this.seen.values().stream().filter((since) -> !since.isAfter(before)).count();
		return (int) Math.max(late - this.objects.countUnreadable(), 0);
	}

	private void look() {
		List<UUID> found = (this.kind == Kind.S3) ? this.objects.inside(FIRST, MOST)
				: this.objects.outside(FIRST, MOST);
		Set<UUID> waiting = new HashSet<>(found);
		this.seen.keySet().retainAll(waiting);
		waiting.forEach((file) -> this.seen.putIfAbsent(file, this.clock.instant()));
	}

}
