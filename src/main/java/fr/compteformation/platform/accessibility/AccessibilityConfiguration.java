package fr.compteformation.platform.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Computes the statement once, from the files in {@code accessibility/}. */
@Configuration(proxyBeanMethods = false)
class AccessibilityConfiguration {

	@Bean
	AccessibilityStatement accessibilityStatement() {
		return new AccessibilityStatement(AccessibilityAudit.last(), criteria(), gaps());
	}

	/** The 106 criteria, in the order of RGAA. */
	static List<Criterion> criteria() {
		return List.of(read("criteria.json", Criterion[].class));
	}

	static List<KnownGap> gaps() {
		return List.of(read("gaps.json", KnownGap[].class));
	}

	// What is left out is false or empty.
	private static <T> T[] read(String file, Class<T[]> type) {
		try (InputStream content = new ClassPathResource("accessibility/" + file).getInputStream()) {
			return JsonMapper.builder()
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.readValue(content, type);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

}
