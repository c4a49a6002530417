package fr.compteformation;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;

import fr.compteformation.holder.Holders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule entitiesStayInsideTheirModule = classes().that()
		.areAnnotatedWith(Entity.class)
		.should(beUsedInsideTheirModuleOnly());

	@ArchTest
	static final ArchRule repositoriesStayInsideTheirModule = classes().that()
		.areAssignableTo(Repository.class)
		.should()
		.notBePublic()
		.andShould(beUsedInsideTheirModuleOnly());

	@ArchTest
	static final ArchRule viewsAreNotPublic = classes().that().areAnnotatedWith(Route.class).should().notBePublic();

	@ArchTest
	static final ArchRule onlyTheEdgeKnowsTheUiFramework = noClasses().that()
		.resideOutsideOfPackages("..ui..", "fr.compteformation.base..", "fr.compteformation.security..")
		.and(DescribedPredicate.not(DescribedPredicate.describe("the application",
				(JavaClass type) -> type.isEquivalentTo(CompteFormationApplication.class))))
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vaadin..");

	@ArchTest
	static final ArchRule viewsAskTheDoorOfTheirModuleNotItsRepositories = noClasses().that()
		.resideInAPackage("..ui..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Repository.class);

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class);

	@ArchTest
	static final ArchRule whatIsKnownAboutSomebodyIsNotAskedBeforeTheirAddressIsChecked = noClasses().that()
		.resideInAPackage("fr.compteformation.registration..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(Holders.class);

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

	// fr.compteformation.MODULE...
	private static String module(JavaClass type) {
		String[] parts = type.getPackageName().split("\\.");
		return (parts.length > 2) ? parts[2] : "";
	}

}
