package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Runs file parsers in a few separate processes with limited memory and time, and without
 * access to the portal’s keys and data. A process takes one file at a time, and another
 * one only after it has read the last without any fault.
 */
@Component
public class FileWorkers {

	private static final Logger LOG = LoggerFactory.getLogger(FileWorkers.class);

	/**
	 * Two files are judged, two rendered and two recognised at a time; so nobody waits
	 * here.
	 */
	private static final int MOST = 6;

	private final WorkerSettings settings;

	private final WorkerLauncher launcher;

	private final Semaphore places = new Semaphore(MOST, true);

	private final Deque<Worker> idle = new ArrayDeque<>();

	private final Set<Worker> all = new HashSet<>();

	private final Map<Class<? extends FileProgram>, Duration> used = new LinkedHashMap<>();

	private int started;

	private boolean closed;

	@Autowired
	FileWorkers(WorkerSettings settings) {
		this(settings, List.of());
	}

	/**
	 * Runs programs beyond those of the portal too.
	 * @param others a class of each folder or jar that holds some
	 */
	FileWorkers(WorkerSettings settings, List<Class<?>> others) {
		this.settings = settings;
		this.launcher = new WorkerLauncher(settings.filesBeforeReplacement(), others);
	}

	/**
	 * Runs a program until it ends or the time is up. When a worker that had read other
	 * files dies or runs out of memory, a new one repeats it, so that no file pays for
	 * another.
	 * @param content the file
	 * @param mostOutput in bytes; the worker is stopped when it writes more
	 * @throws IOException when no worker is free in time, or none can be started
	 */
	public Sandbox.Outcome run(Class<? extends FileProgram> program, List<String> arguments, byte[] content,
			Duration patience, int mostOutput) throws IOException, InterruptedException {
		long end = System.nanoTime() + patience.toNanos();
		if (!this.places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
			throw new IOException("no worker was free in time");
		}
		try {
			Worker warm = warmFor(program);
			if (warm != null) {
				Sandbox.Outcome outcome = served(warm, program, arguments, content, until(end), mostOutput);
				if (!warm.hasDied()) {
					return outcome;
				}
			}
			return served(started(), program, arguments, content, until(end), mostOutput);
		}
		finally {
			this.places.release();
		}
	}

	private static Duration until(long end) {
		return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
	}

	private Sandbox.Outcome served(Worker worker, Class<? extends FileProgram> program, List<String> arguments,
			byte[] content, Duration patience, int mostOutput) throws InterruptedException {
		try {
			return worker.serve(program, arguments, content, patience, mostOutput);
		}
		finally {
			count(program, worker);
			giveBack(worker);
		}
	}

	// A start counts for the first file.
	private synchronized void count(Class<? extends FileProgram> program, Worker worker) {
		this.used.merge(program, worker.processorSinceLast(), Duration::plus);
	}

	// The one used last, so that those beyond need end for want of files.
	private synchronized @Nullable Worker warmFor(Class<? extends FileProgram> program) {
		this.used.putIfAbsent(program, Duration.ZERO);
		for (Worker next = this.idle.poll(); next != null; next = this.idle.poll()) {
			if (next.isReady()) {
				return next;
			}
			end(next);
		}
		return null;
	}

	private synchronized Worker started() throws IOException {
		if (this.closed) {
			throw new IOException("the portal ends");
		}
		Worker worker = new Worker(this.launcher.start());
		this.all.add(worker);
		if (++this.started == this.settings.startsBeforeCache()) {
			this.launcher.prepare(this.used.keySet());
		}
		return worker;
	}

	private synchronized void giveBack(Worker worker) {
		if (this.closed || !worker.isReady() || worker.served() >= this.settings.filesBeforeReplacement()) {
			end(worker);
			return;
		}
		this.idle.push(worker);
		int served = worker.served();
		CompletableFuture.delayedExecutor(this.settings.idle().toMillis(), TimeUnit.MILLISECONDS)
			.execute(() -> endIfIdleSince(worker, served));
	}

	private synchronized void endIfIdleSince(Worker worker, int served) {
		if (worker.served() == served && this.idle.remove(worker)) {
			end(worker);
		}
	}

	private void end(Worker worker) {
		worker.stop();
		this.all.remove(worker);
	}

	/** The number of files that are opened now. */
	int busy() {
		return MOST - this.places.availablePermits();
	}

	/** The number of processes that wait for a file. */
	synchronized int idle() {
		return this.idle.size();
	}

	/**
	 * The processor time of programs so far, by their simple names, without that of files
	 * that ended their worker.
	 */
	public synchronized Map<String, Duration> processorSoFar() {
		return this.used.entrySet()
			.stream()
			.collect(Collectors.toMap((program) -> program.getKey().getSimpleName(), Map.Entry::getValue,
					Duration::plus));
	}

	/** The process ids of the workers. */
	synchronized List<Long> pids() {
		return this.all.stream().map(Worker::pid).toList();
	}

	/** The number of processes started so far. */
	public synchronized int startedSoFar() {
		return this.started;
	}

	@PreDestroy
	synchronized void close() {
		this.closed = true;
		this.all.forEach(Worker::stop);
		this.all.clear();
		this.idle.clear();
		try {
			this.launcher.close();
		}
		catch (IOException stays) {
			LOG.warn("A temporary folder stays", stays);
		}
	}

}
