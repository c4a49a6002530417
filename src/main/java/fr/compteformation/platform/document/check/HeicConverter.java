package fr.compteformation.platform.document.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

import fr.compteformation.platform.document.sandbox.NativeProgram;
import fr.compteformation.platform.document.sandbox.Sandbox;

/**
 * Converts iPhone photos (HEIC) to JPEG with a system program that has limited memory and
 * time. No Java library decodes them. The program reads files only, so the photo is
 * briefly in a folder that only the portal’s user can open.
 */
@Component
class HeicConverter {

	private static final Logger LOG = LoggerFactory.getLogger(HeicConverter.class);

	private static final int MEGABYTES = 2048;

	/** What the program prints is not used. */
	private static final int MOST_PRINTED = 1 << 16;

	private static final byte[] NOTHING = {};

	private final HeicSettings settings;

	HeicConverter(HeicSettings settings) {
		this.settings = settings;
	}

	boolean isSet() {
		return this.settings.converter() != null;
	}

	/**
	 * Converts a photo; the first one if the file holds several.
	 * @return empty if no converter is configured or it fails
	 */
	Optional<byte[]> convert(byte[] photo) throws IOException {
		if (!isSet()) {
			return Optional.empty();
		}
		Path folder = Files.createTempDirectory("photo");
		try {
			Path from = Files.write(folder.resolve("photo.heic"), photo);
			run(from, folder.resolve("photo.jpg"));
			try (Stream<Path> written = Files.list(folder)) {
				Optional<Path> first = written.filter((file) -> !file.equals(from)).sorted().findFirst();
				return first.isEmpty() ? Optional.empty() : Optional.of(Files.readAllBytes(first.get()));
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private void run(Path from, Path to) throws IOException {
		try {
			Sandbox.Outcome outcome = Sandbox.run(
					new NativeProgram(Objects.requireNonNull(this.settings.converter()), MEGABYTES, Map.of()),
					List.of(from.toString(), to.toString()), NOTHING, this.settings.timeout(), MOST_PRINTED);
			if (outcome.exitCode().isEmpty()) {
				LOG.warn("A photo is not converted: that takes too long");
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

}
