package fr.compteformation;

import jakarta.annotation.security.PermitAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.springframework.data.repository.Repository;

import fr.compteformation.platform.security.Citizen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What holds for every page. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class PageRulesTests {

	@ArchTest
	static final ArchRule viewsAreNotPublic = classes().that().areAnnotatedWith(Route.class).should().notBePublic();

	@ArchTest
	static final ArchRule viewsAskServicesNotRepositories = noClasses().that()
		.resideInAPackage("..ui..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class);

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

	private static DescribedPredicate<JavaMethodCall> asksForACitizen() {
		return DescribedPredicate.describe("ask the framework for a citizen",
				(call) -> call.getName().equals("getAuthenticatedUser") && call.getOriginOwner()
					.getReferencedClassObjects()
					.stream()
					.anyMatch((type) -> type.getRawType().isEquivalentTo(Citizen.class)));
	}

}
