package fr.compteformation;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

import fr.compteformation.people.holder.Holders;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Which classes may use which others. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

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
	static final ArchRule onlyTheEdgeKnowsTheUiFramework = noClasses().that()
		.resideOutsideOfPackages("..ui..", "fr.compteformation.platform.base..",
				"fr.compteformation.platform.security..", "fr.compteformation.people.session..", "..signin..")
		.and(DescribedPredicate.not(DescribedPredicate.describe("the application",
				(JavaClass type) -> type.isEquivalentTo(CompteFormationApplication.class))))
		.should()
		.dependOnClassesThat()
		.resideInAPackage("com.vaadin..");

	@ArchTest
	static final ArchRule whatIsKnownAboutSomebodyIsNotAskedBeforeTheirAddressIsChecked = noClasses().that()
		.resideInAPackage("fr.compteformation.people.registration..")
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

	// fr.compteformation.WING.ROOM...
	private static String module(JavaClass type) {
		String[] parts = type.getPackageName().split("\\.");
		return (parts.length > 3) ? parts[2] + "." + parts[3] : "";
	}

}
