package fr.compteformation.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Processor seconds as Linux counts them, those of ended children too.
 *
 * @param portal of the portal’s process
 * @param files of the programs that it started
 * @param database of PostgreSQL, all its processes
 */
record Processor(double portal, double files, double database) {

	private static final double TICKS = 100;

	/** Until now. */
	static Processor of(ProcessHandle portal, ProcessHandle database) {
		double own = seconds(portal.pid(), false);
		return new Processor(own, family(portal) - own, family(database));
	}

	Processor since(Processor before) {
		return new Processor(this.portal - before.portal, this.files - before.files, this.database - before.database);
	}

	Processor each(int times) {
		return new Processor(this.portal / times, this.files / times, this.database / times);
	}

	double all() {
		return this.portal + this.files + this.database;
	}

	private static double family(ProcessHandle process) {
		return seconds(process.pid(), true)
				+ process.descendants().mapToDouble((child) -> seconds(child.pid(), true)).sum();
	}

	// User and system time follow the name in brackets at places 12 and 13, those of
	// ended children at 14 and 15.
	static double seconds(long pid, boolean withChildren) {
		try {
			String[] values = Files.readString(Path.of("/proc/" + pid + "/stat"))
				.replaceFirst("^.*\\) ", "")
				.split(" ");
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
