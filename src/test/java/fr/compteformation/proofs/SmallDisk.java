package fr.compteformation.proofs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/**
 * A small disk that can be filled. Skipped visibly where mounting is not permitted.
 */
final class SmallDisk implements AutoCloseable {

	private static final int BLOCK = 4096;

	private final Path folder;

	private SmallDisk(Path folder) {
		this.folder = folder;
	}

	static SmallDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
		Files.createDirectories(folder);
		int refused = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
		Assumptions.assumeTrue(refused == 0, "no disk can be mounted here: start the proof as root on Linux");
		return new SmallDisk(folder);
	}

	Path folder() {
		return this.folder;
	}

	/** Fills it completely. */
	void fill() throws IOException {
		try (OutputStream ballast = Files.newOutputStream(ballast())) {
			while (true) {
				ballast.write(new byte[BLOCK]);
			}
		}
		catch (IOException full) {
			if (Files.size(ballast()) == 0) {
				throw full;
			}
		}
	}

	/** Frees the space. */
	void free() throws IOException {
		Files.delete(ballast());
	}

	private Path ballast() {
		return this.folder.resolve("ballast");
	}

	private static int run(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(List.of(command)).redirectErrorStream(true).start().waitFor();
		}
		catch (IOException notThere) {
			return -1;
		}
	}

	@Override
	public void close() throws InterruptedException {
		run("umount", "-l", this.folder.toString());
	}

}
