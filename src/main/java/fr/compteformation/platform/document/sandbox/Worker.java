package fr.compteformation.platform.document.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A worker process, seen from the portal. A request is one byte, the name of the program,
 * its arguments and the file after its length. The answer comes in pieces after their
 * lengths, then a zero and the exit code.
 */
final class Worker {

	static final int REQUEST = 1;

	static final int END = 0;

	static final int BUFFER = 1 << 16;

	private final Process process;

	private final DataOutputStream requests;

	private final DataInputStream answers;

	private int served;

	private Duration processor = Duration.ZERO;

	private boolean ready = true;

	private boolean died;

	private volatile boolean tooMuch;

	Worker(Process process) {
		this.process = process;
		this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
		this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
	}

	/**
	 * Has a file read, once at a time.
	 * @param mostOutput in bytes; the worker is stopped when it writes more
	 */
	Sandbox.Outcome serve(Class<? extends FileProgram> program, List<String> arguments, byte[] content,
			Duration patience, int mostOutput) throws InterruptedException {
		this.served++;
		this.ready = false;
		ByteArrayOutputStream output = new ByteArrayOutputStream();
		Thread.startVirtualThread(() -> ask(program, arguments, content));
		CompletableFuture<OptionalInt> answer = CompletableFuture.supplyAsync(() -> take(output, mostOutput),
				Thread::startVirtualThread);
		try {
			OptionalInt told = answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
			this.ready = told.orElse(-1) == FileProgram.DONE;
			return new Sandbox.Outcome(told.isPresent() ? told : ended(), output.toByteArray());
		}
		catch (TimeoutException late) {
			stop();
			answer.join();
			return new Sandbox.Outcome(OptionalInt.empty(), output.toByteArray());
		}
		catch (ExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
		finally {
			if (!this.ready) {
				stop();
			}
		}
	}

	/** The number of files it got. */
	int served() {
		return this.served;
	}

	/** Whether it can take another file: it lives, and all went well so far. */
	boolean isReady() {
		return this.ready && this.process.isAlive();
	}

	/**
	 * Whether it ended before its answer did, for another reason than a limit of time.
	 */
	boolean hasDied() {
		return this.died;
	}

	/** The processor time since this was asked last; zero once it ended. */
	Duration processorSinceLast() {
		Duration before = this.processor;
		this.processor = this.process.info().totalCpuDuration().orElse(before);
		return this.processor.minus(before);
	}

	long pid() {
		return this.process.pid();
	}

	void stop() {
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

	private void ask(Class<? extends FileProgram> program, List<String> arguments, byte[] content) {
		try {
			this.requests.writeByte(REQUEST);
			this.requests.writeUTF(program.getName());
			this.requests.writeInt(arguments.size());
			for (String argument : arguments) {
				this.requests.writeUTF(argument);
			}
			this.requests.writeInt(content.length);
			this.requests.write(content);
			this.requests.flush();
		}
		catch (IOException ended) {
			// The exit code says why.
		}
	}

	// Empty if it ended, or wrote what no worker writes, before it told an exit code.
	private OptionalInt take(ByteArrayOutputStream output, int most) {
		try {
			for (int length = this.answers.readInt(); length != END; length = this.answers.readInt()) {
				if (length < 0 || length > most - output.size()) {
					this.tooMuch = true;
					output.writeBytes(this.answers.readNBytes(Math.min(Math.max(0, length), most - output.size())));
					return OptionalInt.empty();
				}
				output.writeBytes(this.answers.readNBytes(length));
			}
			return OptionalInt.of(this.answers.readInt());
		}
		catch (IOException ended) {
			return OptionalInt.empty();
		}
	}

	// It ends by itself, unless it still writes.
	private OptionalInt ended() throws InterruptedException {
		if (this.tooMuch || !this.process.waitFor(1, TimeUnit.SECONDS)) {
			stop();
		}
		int exitCode = this.process.waitFor();
		this.died = !this.tooMuch && exitCode != Deadline.OUT_OF_TIME;
		return OptionalInt.of(exitCode);
	}

}
