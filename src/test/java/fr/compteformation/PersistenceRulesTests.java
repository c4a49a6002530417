package fr.compteformation;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.security.RateLimiter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

/** What holds for saved data and for transactions. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class PersistenceRulesTests {

	/** Constraints that depend on the value alone. */
	private static final Set<Class<? extends Annotation>> FOR_EVER = Set.of(NotNull.class, NotBlank.class,
			NotEmpty.class, Size.class, Pattern.class, Min.class, Max.class);

	@ArchTest
	static final ArchRule whatIsSavedObeysOnlyRulesThatHoldForEver = classes().that()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAnnotatedWith(Embeddable.class)
		.should(namePassingRulesOnEntry());

	@ArchTest
	static final ArchRule noTransactionWaitsForAnotherConnection = noMembers().should(new ArchCondition<>(
			"begin a transaction of their own inside another, which holds one connection and waits for a second") {

		@Override
		public void check(JavaMember member, ConditionEvents events) {
			Stream
				.concat(member.tryGetAnnotationOfType(Transactional.class).stream(),
						member.getOwner().tryGetAnnotationOfType(Transactional.class).stream())
				.filter((transaction) -> transaction.propagation() == Propagation.REQUIRES_NEW)
				.forEach((found) -> events.add(SimpleConditionEvent.satisfied(member, member.getFullName())));
		}

	});

	@ArchTest
	static final ArchRule nothingIsCountedInsideATransaction = methods().that()
		.areDeclaredIn(RateLimiter.class)
		.and()
		.arePublic()
		.should(new ArchCondition<>("refuse to be called inside a transaction") {

			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				boolean refuses = method.tryGetAnnotationOfType(Transactional.class)
					.or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
					.filter((transaction) -> transaction.propagation() == Propagation.NEVER)
					.isPresent();
				events.add(new SimpleConditionEvent(method, refuses, method.getFullName()));
			}

		});

	/**
	 * Policies, lists, laws and time change. Such constraints must not block later
	 * changes of saved data.
	 */
	private static ArchCondition<JavaClass> namePassingRulesOnEntry() {
		return new ArchCondition<>("name rules that may change OnEntry") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				Stream.concat(Stream.of(type.reflect()), Arrays.stream(type.reflect().getDeclaredFields()))
					.flatMap((element) -> Arrays.stream(element.getAnnotations()))
					.filter((rule) -> rule.annotationType().isAnnotationPresent(Constraint.class))
					.filter((rule) -> !FOR_EVER.contains(rule.annotationType()) && !isOnEntry(rule))
					.forEach((rule) -> events
						.add(SimpleConditionEvent.violated(type, type.getName() + " holds " + rule)));
			}
		};
	}

	private static boolean isOnEntry(Annotation rule) {
		return Arrays.equals((Class<?>[]) AnnotationUtils.getValue(rule, "groups"), new Class<?>[] { OnEntry.class });
	}

}
