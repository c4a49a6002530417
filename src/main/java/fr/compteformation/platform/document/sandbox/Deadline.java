package fr.compteformation.platform.document.sandbox;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

import com.sun.management.OperatingSystemMXBean;

/**
 * A time limit of a {@link FileProgram}: ends the worker unless it is closed in time. The
 * portal has a limit of its own, for a worker that does not keep this one.
 */
public final class Deadline implements AutoCloseable {

	/** The exit code of a worker that ended at such a limit. */
	public static final int OUT_OF_TIME = 4;

	private static final long NANOSECONDS_BETWEEN = Duration.ofMillis(50).toNanos();

	private final LongSupplier clock;

	private final long end;

	/** True once it is decided whether the time was enough. */
	private final AtomicBoolean decided = new AtomicBoolean();

	private Deadline(LongSupplier clock, Duration most) {
		this.clock = clock;
		this.end = clock.getAsLong() + most.toNanos();
		Thread.ofPlatform().daemon().start(this::watch);
	}

	/** Limits the time from now on. */
	public static Deadline after(Duration most) {
		return new Deadline(System::nanoTime, most);
	}

	/** Limits the CPU time that the process uses from now on. */
	public static Deadline afterProcessorTime(Duration most) {
		return new Deadline(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getProcessCpuTime, most);
	}

	@Override
	public void close() {
		if (!this.decided.compareAndSet(false, true)) {
			awaitTheEnd();
		}
	}

	// Another file must not begin in a process that ends.
	private static void awaitTheEnd() {
		while (true) {
			LockSupport.park();
		}
	}

	private void watch() {
		while (!this.decided.get()) {
			if (this.clock.getAsLong() - this.end > 0 && this.decided.compareAndSet(false, true)) {
				Runtime.getRuntime().halt(OUT_OF_TIME);
			}
			LockSupport.parkNanos(NANOSECONDS_BETWEEN);
		}
	}

}
