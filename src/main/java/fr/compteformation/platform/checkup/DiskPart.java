package fr.compteformation.platform.checkup;

import java.io.File;

import org.springframework.core.env.Environment;

/** Whether there is room for files that arrive, and for the H2 file. */
final class DiskPart implements Part {

	/** For the temporary folder: two of the largest files that supervisors send. */
	private static final int TEMPORARY = 256;

	private static final int DATA = 1024;

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
		look(System.getProperty("java.io.tmpdir"), TEMPORARY);
		look(this.settings.getProperty("compte-formation.data-dir", "./data"), DATA);
		return "room in the folders for data and temporary files";
	}

	private static void look(String name, int megabytes) throws Unwell {
		File folder = new File(name);
		long left = folder.getUsableSpace() >> 20;
		if (folder.exists() && left < megabytes) {
			throw new Unwell("%s has %d MB left: make room, %d MB at least".formatted(name, left, megabytes));
		}
	}

}
