package fr.compteformation.platform.document.sandbox;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/**
 * The main class of a worker: serves one file after another until its input ends, which
 * it does when the portal ends. See {@link Worker} for the protocol. With arguments, it
 * rehearses the programs of these names instead.
 */
final class WorkerProgram {

	private static final int FAILED = 1;

	private WorkerProgram() {
	}

	public static void main(String[] arguments) throws IOException {
		// A library that prints must not disturb the answers.
		System.setOut(System.err);
		// Pictures are otherwise written through temporary files.
		ImageIO.setUseCache(false);
		if (arguments.length > 0) {
			rehearse(arguments);
			return;
		}
		DataInputStream requests = new DataInputStream(
				new BufferedInputStream(new FileInputStream(FileDescriptor.in), Worker.BUFFER));
		DataOutputStream answers = new DataOutputStream(
				new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), Worker.BUFFER));
		while (requests.read() == Worker.REQUEST) {
			int exitCode = served(requests, new BufferedOutputStream(new Pieces(answers), Worker.BUFFER));
			answers.writeInt(Worker.END);
			answers.writeInt(exitCode);
			answers.flush();
		}
		System.exit(0);
	}

	private static void rehearse(String[] programs) throws IOException {
		try {
			for (String program : programs) {
				program(program).rehearse();
			}
		}
		catch (ReflectiveOperationException unknown) {
			throw new IllegalArgumentException(unknown);
		}
	}

	private static int served(DataInputStream requests, OutputStream output) throws IOException {
		String program = requests.readUTF();
		List<String> arguments = new ArrayList<>();
		for (int left = requests.readInt(); left > 0; left--) {
			arguments.add(requests.readUTF());
		}
		byte[] content = requests.readNBytes(requests.readInt());
		try {
			int exitCode = program(program).run(arguments, content, output);
			output.flush();
			return exitCode;
		}
		catch (IOException | ReflectiveOperationException | RuntimeException | Error failed) {
			return FAILED;
		}
	}

	private static FileProgram program(String name) throws ReflectiveOperationException {
		Constructor<? extends FileProgram> constructor = Class.forName(name)
			.asSubclass(FileProgram.class)
			.getDeclaredConstructor();
		constructor.setAccessible(true);
		return constructor.newInstance();
	}

	/** Writes each piece after its length. */
	private static final class Pieces extends OutputStream {

		private final DataOutputStream answers;

		Pieces(DataOutputStream answers) {
			this.answers = answers;
		}

		@Override
		public void write(int single) throws IOException {
			write(new byte[] { (byte) single }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			if (length > 0) {
				this.answers.writeInt(length);
				this.answers.write(bytes, from, length);
			}
		}

		@Override
		public void flush() throws IOException {
			this.answers.flush();
		}

	}

}
