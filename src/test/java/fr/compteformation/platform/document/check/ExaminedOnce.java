package fr.compteformation.platform.document.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import fr.compteformation.platform.document.SameFile;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Examines identical files only once, because each examination takes time. Tests upload
 * the same few files again and again.
 */
public final class ExaminedOnce extends Examiner {

	private static final Map<SameFile, Optional<Refusal>> EXAMINED = new ConcurrentHashMap<>();

	private ExaminedOnce() {
		super(FileWorkersForTests.shared());
	}

	@Override
	Optional<Refusal> examine(FileType type, byte[] content) {
		SameFile file = SameFile.of(type.name(), content);
		Optional<Refusal> known = EXAMINED.get(file);
		if (known != null) {
			return known;
		}
		Optional<Refusal> refusal = super.examine(type, content);
		// Another attempt may succeed: a slow machine looks like a file that inflates.
		if (refusal.filter(Set.of(Refusal.CHECK_UNAVAILABLE, Refusal.INFLATES)::contains).isEmpty()) {
			EXAMINED.put(file, refusal);
		}
		return refusal;
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		@Primary
		ExaminedOnce examinedOnce() {
			return new ExaminedOnce();
		}

	}

}
