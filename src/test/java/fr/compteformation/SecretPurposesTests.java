package fr.compteformation;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import fr.compteformation.platform.onetime.SecretPurpose;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of all one-time secrets. Common behaviour is tested in their module, early
 * revocation in the modules that use them.
 */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class SecretPurposesTests {

	/** The documented lifetimes; none where only an event ends the secret. */
	private static final Map<String, String> TABLE = Map.ofEntries(
			row("activation", SecretPurpose.Kind.LINK, Duration.ofDays(15)),
			row("alarm", SecretPurpose.Kind.LINK, Duration.ofHours(72)),
			row("invitation", SecretPurpose.Kind.LINK, Duration.ofHours(72)),
			row("recovery-cancel", SecretPurpose.Kind.LINK, null),
			row("agent-password", SecretPurpose.Kind.LINK, Duration.ofMinutes(30)),
			row("agent-code", SecretPurpose.Kind.CODE, Duration.ofMinutes(10)),
			row("professional-invitation", SecretPurpose.Kind.LINK, Duration.ofHours(72)),
			row("professional-code", SecretPurpose.Kind.CODE, Duration.ofMinutes(10)),
			row("france-connect-address", SecretPurpose.Kind.CODE, Duration.ofMinutes(30)),
			row("password", SecretPurpose.Kind.LINK, Duration.ofHours(1)),
			row("sign-in", SecretPurpose.Kind.LINK, Duration.ofMinutes(15)),
			row("email-change", SecretPurpose.Kind.LINK, Duration.ofHours(24)),
			row("email-undo", SecretPurpose.Kind.LINK, Duration.ofHours(72)),
			row("contact", SecretPurpose.Kind.LINK, Duration.ofDays(30)),
			row("delegation", SecretPurpose.Kind.SHOWN, Duration.ofDays(7)),
			row("letter-code", SecretPurpose.Kind.PRINTED, Duration.ofDays(30)),
			row("recovery-code", SecretPurpose.Kind.SHOWN, null));

	@ArchTest
	static void everyPurposeIsInTheTable(JavaClasses portal) {
		assertThat(purposes(portal)
			.collect(Collectors.toMap(SecretPurpose::name, (purpose) -> text(purpose.kind(), purpose.lifetime()))))
			.containsExactlyInAnyOrderEntriesOf(TABLE);
	}

	@ArchTest
	static void everyNameFitsIntoItsColumn(JavaClasses portal) {
		assertThat(purposes(portal)).extracting(SecretPurpose::name)
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.matches("[a-z-]{1,30}"));
	}

	private static Stream<SecretPurpose> purposes(JavaClasses portal) {
		return portal.stream()
			.flatMap((type) -> type.getFields().stream())
			.filter((field) -> field.getRawType().isEquivalentTo(SecretPurpose.class))
			.map(JavaField::reflect)
			.filter((field) -> Modifier.isStatic(field.getModifiers()))
			.map(SecretPurposesTests::value);
	}

	private static SecretPurpose value(Field field) {
		try {
			field.setAccessible(true);
			return (SecretPurpose) field.get(null);
		}
		catch (IllegalAccessException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Map.Entry<String, String> row(String name, SecretPurpose.Kind kind, Duration lifetime) {
		return entry(name, text(kind, lifetime));
	}

	private static String text(SecretPurpose.Kind kind, Duration lifetime) {
		return kind + " " + ((lifetime != null) ? lifetime : "until an event ends it");
	}

}
