package fr.compteformation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.test.util.ReflectionTestUtils;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

/** What holds for the programs that open uploaded files. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class FileProgramRulesTests {

	private static final Set<String> UNCHANGING = Set.of(String.class.getName(), "java.time.Duration",
			java.util.regex.Pattern.class.getName(), "org.slf4j.Logger", "java.nio.file.Path", "java.io.IOException");

	/** Arrays and the like that programs only read. */
	private static final Set<String> NEVER_WRITTEN = Set.of("NOTHING", "ZIP_ENTRY", "ZIP_END", "DIRECTORY", "SPARSE");

	/** A worker opens the files of one person after another. */
	@ArchTest
	static final ArchRule fileProgramsKeepNothing = fields().that()
		.areDeclaredInClassesThat()
		.resideInAnyPackage("..document.sandbox", "..document.check", "..document.page")
		.and()
		.areStatic()
		.should()
		.beFinal()
		.andShould(new ArchCondition<>("hold nothing that can change") {

			@Override
			public void check(JavaField field, ConditionEvents events) {
				if (!field.getModifiers().contains(JavaModifier.SYNTHETIC) && canChange(field.getRawType())
						&& !NEVER_WRITTEN.contains(field.getName()) && !isUnmodifiable(field)) {
					events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
				}
			}

			private boolean canChange(JavaClass type) {
				return !type.isPrimitive() && !type.isEnum() && !type.isRecord()
						&& !UNCHANGING.contains(type.getName());
			}

			// Written by List.of and its like.
			private boolean isUnmodifiable(JavaField field) {
				if (!field.getRawType().isAssignableTo(Collection.class)
						&& !field.getRawType().isAssignableTo(Map.class)) {
					return false;
				}
				Object value = ReflectionTestUtils.getField(field.getOwner().reflect(), field.getName());
				return value != null && value.getClass().getName().startsWith("java.util.ImmutableCollections");
			}

		});

}
