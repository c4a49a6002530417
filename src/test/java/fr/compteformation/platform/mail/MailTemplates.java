package fr.compteformation.platform.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import fr.compteformation.ClassesReadOnce;

/**
 * The templates of all modules, found without starting the portal.
 */
public final class MailTemplates {

	// Scanning all classes takes longer than most tests.
	private static final List<Class<?>> ENUMS = scan();

	private MailTemplates() {
	}

	/** The template with this name. */
	public static MailTemplate named(String fileName) {
		return all().stream().filter((template) -> template.fileName().equals(fileName)).findFirst().orElseThrow();
	}

	static List<MailTemplate> all() {
		return enums().stream().flatMap((type) -> constants(type)).toList();
	}

	/** The enums of all modules, without those of the tests. */
	static List<Class<?>> enums() {
		return ENUMS;
	}

	private static List<Class<?>> scan() {
		ClassPathScanningCandidateComponentProvider scanner = ClassesReadOnce.scanner();
		scanner.addIncludeFilter(new AssignableTypeFilter(MailTemplate.class));
		return scanner.findCandidateComponents("fr.compteformation")
			.stream()
			.<Class<?>>map((found) -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
			.filter((type) -> type.getPackage() != MailTemplate.class.getPackage())
			.toList();
	}

	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static Stream<MailTemplate> constants(Class<?> type) {
		return EnumSet.allOf((Class<Enum>) type).stream().map(MailTemplate.class::cast);
	}

}
