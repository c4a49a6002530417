package fr.compteformation;

import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.select.Select;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.h2.api.Trigger;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.OnEntry;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RateLimiter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	/** Constraints that depend on the value alone. */
	private static final Set<Class<? extends Annotation>> FOR_EVER = Set.of(NotNull.class, NotBlank.class,
			NotEmpty.class, Size.class, Pattern.class, Min.class, Max.class);

	@ArchTest
	static final ArchRule entitiesStayInsideTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.should(beUsedInsideTheirModuleOnly());

	@ArchTest
	static final ArchRule repositoriesStayInsideTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.and()
		.areNotAnnotatedWith(NoRepositoryBean.class)
		.should()
		.notBePublic()
		.andShould(beUsedInsideTheirModuleOnly());

	@ArchTest
	static final ArchRule viewsAreNotPublic = classes().that().areAnnotatedWith(Route.class).should().notBePublic();

	@ArchTest
	static final ArchRule onlyTheEdgeKnowsTheUiFramework = noClasses().that()
		.resideOutsideOfPackages("..ui..", "fr.compteformation.platform.base..",
				"fr.compteformation.platform.security..", "fr.compteformation.people.session..", "..signin..")
		.and(DescribedPredicate.not(DescribedPredicate.describe("the application",
				(JavaClass type) -> type.isEquivalentTo(CompteFormationApplication.class))))
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vaadin..");

	/** It sets aria-required on a button, where it is not allowed; see fields.css. */
	@ArchTest
	static final ArchRule selectsAreMarkedAsRequiredByAClass = noClasses().should()
		.callMethodWhere(JavaCall.Predicates
			.target(HasOwner.Predicates.With.owner(JavaClass.Predicates.assignableTo(Select.class)))
			.and(JavaCall.Predicates.target(HasName.Predicates.name("setRequiredIndicatorVisible"))));

	/**
	 * The framework’s question for a citizen fails when an agent is signed in.
	 */
	@ArchTest
	static final ArchRule pagesForEverybodyAreForAgentsToo = noClasses().that()
		.areAnnotatedWith(AnonymousAllowed.class)
		.or()
		.areAnnotatedWith(PermitAll.class)
		.should()
		.callMethodWhere(asksForACitizen());

	@ArchTest
	static final ArchRule viewsAskServicesNotRepositories = noClasses().that()
		.resideInAPackage("..ui..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class);

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class);

	/** Records, enums and entities are values, which may have more parts. */
	// Configurations have no proxy that would answer such a call with the same bean.
	@ArchTest
	static final ArchRule beansAreInjectedNotCalled = methods().that()
		.areAnnotatedWith(Bean.class)
		.should(new ArchCondition<>("be called by no code of the portal") {

			@Override
			public void check(JavaMethod bean, ConditionEvents events) {
				bean.getCallsOfSelf()
					.forEach((call) -> events.add(SimpleConditionEvent.violated(bean, call.getDescription())));
			}
		});

	@ArchTest
	static final ArchRule constructorsHaveAtMostEightParameters = noConstructors().that()
		.areDeclaredInClassesThat()
		.areNotRecords()
		.and()
		.areDeclaredInClassesThat()
		.areNotEnums()
		.and()
		.areDeclaredInClassesThat()
		.areNotAnnotatedWith(Entity.class)
		.should()
		.haveRawParameterTypes(DescribedPredicate.describe("more than eight parameters",
				(List<JavaClass> parameters) -> parameters.size() > 8));

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

	@ArchTest
	static final ArchRule todayComesFromOneMethod = noClasses().that()
		.doNotHaveFullyQualifiedName(PortalTime.class.getName())
		.should()
		.callMethodWhere(readsTheCalendar());

	/** A database trigger uses the database’s clock. */
	@ArchTest
	static final ArchRule timeComesFromOneClock = noClasses().that()
		.areNotAssignableTo(Trigger.class)
		.should()
		.callMethodWhere(readsTheSystemClock());

	@ArchTest
	static final ArchRule whatIsSavedObeysOnlyRulesThatHoldForEver = classes().that()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAnnotatedWith(Embeddable.class)
		.should(namePassingRulesOnEntry());

	@ArchTest
	static final ArchRule whatIsKnownAboutSomebodyIsNotAskedBeforeTheirAddressIsChecked = noClasses().that()
		.resideInAPackage("fr.compteformation.people.registration..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Holders.class);

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

	private static DescribedPredicate<JavaMethodCall> asksForACitizen() {
		return DescribedPredicate.describe("ask the framework for a citizen",
				(call) -> call.getName().equals("getAuthenticatedUser") && call.getOriginOwner()
					.getReferencedClassObjects()
					.stream()
					.anyMatch((type) -> type.getRawType().isEquivalentTo(Citizen.class)));
	}

	private static DescribedPredicate<JavaMethodCall> readsTheCalendar() {
		return DescribedPredicate.describe("asks what day it is other than PortalTime.today",
				(call) -> Stream.of(LocalDate.class, Year.class, YearMonth.class, MonthDay.class)
					.anyMatch((type) -> call.getTargetOwner().isEquivalentTo(type)
							&& Set.of("now", "ofInstant").contains(call.getName())));
	}

	private static DescribedPredicate<JavaMethodCall> readsTheSystemClock() {
		return DescribedPredicate.describe("reads the system clock",
				(call) -> call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
						&& call.getTarget()
							.getRawParameterTypes()
							.stream()
							.noneMatch((type) -> type.isEquivalentTo(Clock.class)));
	}

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

	private static ArchCondition<JavaClass> beUsedInsideTheirModuleOnly() {
		return new ArchCondition<>("be used inside their module only") {

			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getDirectDependenciesToSelf()
					.stream()
					.filter((dependency) -> !module(dependency.getOriginClass()).equals(module(type)))
					.forEach((dependency) -> events
						.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
			}
		};
	}

	// fr.compteformation.WING.ROOM...
	private static String module(JavaClass type) {
		String[] parts = type.getPackageName().split("\\.");
		return (parts.length > 3) ? parts[2] + "." + parts[3] : "";
	}

}
