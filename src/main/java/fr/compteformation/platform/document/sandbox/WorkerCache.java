package fr.compteformation.platform.document.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Classes as the JDK keeps them for faster starts (an AOT cache, JEP 514), from a
 * rehearsal with samples of ours. Made by the running portal and not in the build,
 * because it serves only the JDK and the class path that made it; with others, a worker
 * starts without it.
 */
final class WorkerCache {

	private static final Logger LOG = LoggerFactory.getLogger(WorkerCache.class);

	private static final int FIRST_JDK = 25;

	private static final int PATIENCE_IN_SECONDS = 120;

	private volatile @Nullable Path file;

	private volatile @Nullable Process rehearsal;

	static boolean isPossible() {
		return Runtime.version().feature() >= FIRST_JDK;
	}

	/** Options of a JVM that starts from it, if it is there. */
	List<String> use() {
		Path made = this.file;
		return (made != null) ? List.of("-XX:AOTCache=" + made) : List.of();
	}

	/** Options of a JVM that makes it when it ends. */
	List<String> make(Path folder) {
		return List.of("-XX:AOTCacheOutput=" + fileIn(folder));
	}

	/** Uses it once the rehearsal has ended well. */
	void awaitIn(Path folder, Process rehearsing) {
		this.rehearsal = rehearsing;
		Thread.startVirtualThread(() -> await(fileIn(folder), rehearsing));
	}

	private void await(Path made, Process rehearsing) {
		try {
			boolean ended = rehearsing.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
			if (ended && rehearsing.exitValue() == 0 && Files.exists(made)) {
				this.file = made;
				return;
			}
			stop(rehearsing);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		LOG.warn("File programs start without a cache: it could not be made");
	}

	private static Path fileIn(Path folder) {
		return folder.resolve("programs.aot");
	}

	void close() {
		Process unfinished = this.rehearsal;
		if (unfinished != null) {
			stop(unfinished);
		}
	}

	private static void stop(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

}
