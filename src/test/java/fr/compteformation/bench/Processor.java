package fr.compteformation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Processor seconds as Linux counts them, those of ended children too.
 *
 * @param portal of the portal’s process
 * @param compiling of it, by the compilers of its JVM
 * @param judging of its workers while they judged files, with their starts for it
 * @param files of all other programs that it started
 * @param database of PostgreSQL, all its processes
 */
record Processor(double portal, double compiling, double judging, double files, double database) {

	private static final double TICKS = 100;

	/** Until now. */
	static Processor of(ProcessHandle portal, ProcessHandle database, double judging) {
		double own = seconds(portal.pid(), false);
		return new Processor(own, compiling(portal.pid()), judging, family(portal) - own - judging, family(database));
	}

	Processor since(Processor before) {
		return new Processor(this.portal - before.portal, this.compiling - before.compiling,
				this.judging - before.judging, this.files - before.files, this.database - before.database);
	}

	Processor each(int times) {
		return new Processor(this.portal / times, this.compiling / times, this.judging / times, this.files / times,
				this.database / times);
	}

	double all() {
		return this.portal + this.judging + this.files + this.database;
	}

	private static double family(ProcessHandle process) {
		return seconds(process.pid(), true)
				+ process.descendants().mapToDouble((child) -> seconds(child.pid(), true)).sum();
	}

	// By the names of their threads, “C1 CompilerThread0” cut off after 15 letters.
	private static double compiling(long pid) {
		try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
			double seconds = 0;
			for (Path thread : threads) {
				if (Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\\n")) {
					seconds += seconds(thread.resolve("stat"), false);
				}
			}
			return seconds;
		}
		catch (IOException ended) {
			return 0;
		}
	}

	static double seconds(long pid, boolean withChildren) {
		return seconds(Path.of("/proc/" + pid + "/stat"), withChildren);
	}

	// User and system time follow the name in brackets at places 12 and 13, those of
	// ended children at 14 and 15.
	private static double seconds(Path stat, boolean withChildren) {
		try {
			String[] values = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");
			return Arrays.stream(values, 11, withChildren ? 15 : 13).mapToLong(Long::parseLong).sum() / TICKS;
		}
		catch (IOException ended) {
			if (Files.exists(Path.of("/proc"))) {
				return 0;
			}
			throw new UncheckedIOException("the bench counts as Linux does", ended);
		}
	}

}
