package fr.compteformation.platform.document.sandbox;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Programs that do what files could make a parser do. */
final class ProgramsForTests {

	private ProgramsForTests() {
	}

	/** Writes its arguments and the file. */
	static final class Echo implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			output.write(String.join("|", arguments).getBytes(StandardCharsets.UTF_8));
			output.write(content);
			return DONE;
		}

	}

	/** Writes the id of its process. */
	static final class Pid implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			output.write(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8));
			return arguments.isEmpty() ? DONE : Integer.parseInt(arguments.getFirst());
		}

	}

	/** Begins and never ends. */
	static final class Sleeper implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			output.write("begun".getBytes(StandardCharsets.UTF_8));
			output.flush();
			try (Deadline limit = Deadline.after(Duration.ofMillis(Long.parseLong(arguments.getFirst())))) {
				Thread.sleep(Duration.ofMinutes(5));
			}
			catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
			}
			return DONE;
		}

	}

	/** Computes without end. */
	static final class Spinner implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) {
			try (Deadline limit = Deadline.afterProcessorTime(Duration.ofMillis(300))) {
				for (long turn = 0; turn >= 0; turn++) {
					Thread.onSpinWait();
				}
			}
			return DONE;
		}

	}

	/** Writes until its output is closed. */
	static final class Chatterbox implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			while (true) {
				output.write(new byte[1000]);
			}
		}

	}

	/** Takes all memory. */
	static final class Glutton implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) {
			List<byte[]> eaten = new ArrayList<>();
			while (eaten.size() >= 0) {
				eaten.add(new byte[1 << 20]);
			}
			return DONE;
		}

	}

	/** Fails. */
	static final class Clumsy implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			throw new IOException("a broken file");
		}

	}

	/** Answers with bytes that are no answer. */
	static final class Liar implements FileProgram {

		@Override
		@SuppressWarnings("resource")
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			OutputStream answers = new FileOutputStream(FileDescriptor.out);
			answers.write(new byte[] { (byte) 0xff, 0, 0, 0 });
			answers.flush();
			return DONE;
		}

	}

	/** Looks around: tells what of the machine it can write to, and of the portal see. */
	static final class Spy implements FileProgram {

		@Override
		public int run(List<String> arguments, byte[] content, OutputStream output) throws IOException {
			output.write((System.getenv().keySet().stream().filter((name) -> !"PWD".equals(name)).toList() + " "
					+ writes(() -> Files.write(File.createTempFile("file", "").toPath(), content)) + " "
					+ writes(() -> Files.write(new File(arguments.getFirst()).toPath(), content)) + " "
					+ isThere("org.springframework.context.ApplicationContext"))
				.getBytes(StandardCharsets.UTF_8));
			return DONE;
		}

		private static boolean isThere(String name) {
			try {
				Class.forName(name);
				return true;
			}
			catch (ClassNotFoundException missing) {
				return false;
			}
		}

		private static boolean writes(Attempt attempt) {
			try {
				attempt.make();
				return true;
			}
			catch (IOException refused) {
				return false;
			}
		}

	}

	/** Writes a file. */
	@FunctionalInterface
	private interface Attempt {

		void make() throws IOException;

	}

}
