package fr.compteformation;

import java.util.List;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** How beans get what they need. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class BeanRulesTests {

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class);

	/** Configurations have no proxy that would answer with the same bean. */
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

	/** Records, enums and entities are values, which may have more parts. */
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

}
