package fr.compteformation.platform.checkup;

import java.io.File;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;

/** Whether there is room for files that arrive, and for the H2 file. */
final class DiskPart implements Part {

	private static final long ENOUGH = 1L << 30;

	private final Environment settings;

	DiskPart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "disk";
	}

	@Override
	public String look() throws Unwell {
		String data = this.settings.getProperty("compte-formation.data-dir", "./data");
		for (File folder : Stream.of(System.getProperty("java.io.tmpdir"), data).map(File::new).toList()) {
			if (folder.exists() && folder.getUsableSpace() < ENOUGH) {
				throw new Unwell(
						"%s has %d MB left: make room, 1 GB at least".formatted(folder, folder.getUsableSpace() >> 20));
			}
		}
		return "1 GB or more in the folders for data and temporary files";
	}

}
