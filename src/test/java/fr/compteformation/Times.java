package fr.compteformation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Durations in wall-clock and CPU time, for performance tests. CPU time depends less on
 * other load.
 */
public final class Times {

	private final String what;

	private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

	private final List<Long> nanos = new ArrayList<>();

	private final List<Long> processor = new ArrayList<>();

	public Times(String what) {
		this.what = what;
	}

	/** Runs it once and records its duration. */
	public void add(Runnable once) {
		long start = System.nanoTime();
		long startOfProcessor = this.thread.getCurrentThreadCpuTime();
		once.run();
		this.processor.add(this.thread.getCurrentThreadCpuTime() - startOfProcessor);
		this.nanos.add(System.nanoTime() - start);
	}

	/** In milliseconds. */
	public double median() {
		return median(this.nanos);
	}

	/** In milliseconds of CPU time. */
	public double medianOfProcessor() {
		return median(this.processor);
	}

	/** What 95 of 100 need at most, in milliseconds. */
	public double p95() {
		return p95(this.nanos);
	}

	/** What 95 of 100 need at most, in milliseconds of CPU time. */
	public double p95OfProcessor() {
		return p95(this.processor);
	}

	private static double p95(List<Long> nanos) {
		return nanos.stream().sorted().skip(nanos.size() * 95L / 100).findFirst().orElseThrow() / 1e6;
	}

	/** In milliseconds. */
	public double longest() {
		return this.nanos.stream().mapToLong(Long::longValue).max().orElseThrow() / 1e6;
	}

	@Override
	public String toString() {
		return "%s: median %.2f ms (%.2f ms of processor), longest %.2f ms".formatted(this.what, median(),
				medianOfProcessor(), longest());
	}

	private static double median(List<Long> nanos) {
		return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
	}

}
