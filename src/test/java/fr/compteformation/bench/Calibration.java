package fr.compteformation.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A loop of hashes and allocations. Its processor time is the unit of the bench, so that
 * runs on different machines, or beside other work, can be compared.
 */
public final class Calibration {

	private static final int HASHES = 600_000;

	private static final int KEPT = 2_000;

	private static final int TIMES = 5;

	private Calibration() {
	}

	/** The median processor seconds of one loop. */
	public static double seconds() {
		List<Double> seconds = new ArrayList<>();
		for (int i = 0; i < TIMES; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			loop();
			seconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
		}
		return median(seconds);
	}

	static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	private static void loop() {
		try {
			MessageDigest hash = MessageDigest.getInstance("SHA-256");
			byte[] last = new byte[512];
			List<String> kept = new ArrayList<>();
			for (int i = 0; i < HASHES; i++) {
				last = hash.digest(last);
				kept.add(HexFormat.of().formatHex(last));
				if (kept.size() == KEPT) {
					last = String.join("", kept).substring(0, 512).getBytes(StandardCharsets.US_ASCII);
					kept = new ArrayList<>();
				}
			}
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
