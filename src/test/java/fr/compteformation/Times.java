package fr.compteformation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * How long something took, each time, for the proofs that measure: by the clock, and what
 * the thread had of the processor, which others on the machine do not change much.
 */
public final class Times {

	private final String what;

	private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();

	private final List<Long> nanos = new ArrayList<>();

	private final List<Long> processor = new ArrayList<>();

	public Times(String what) {
		this.what = what;
	}

	/** Does it once, and keeps how long it took. */
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

	/** In milliseconds of processor. */
	public double medianOfProcessor() {
		return median(this.processor);
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
