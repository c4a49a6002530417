package fr.compteformation.platform.document.sandbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/** How many file programs are at work on this node, and how many wait for a file. */
@Component
class WorkerMeters implements MeterBinder {

	private final FileWorkers workers;

	WorkerMeters(FileWorkers workers) {
		this.workers = workers;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("compte.formation.file.programs", this.workers, FileWorkers::busy)
			.tag("state", "busy")
			.description("Processes of this node that open a file, at most six")
			.register(registry);
		Gauge.builder("compte.formation.file.programs", this.workers, FileWorkers::idle)
			.tag("state", "idle")
			.description("Processes of this node that wait for a file")
			.register(registry);
	}

}
