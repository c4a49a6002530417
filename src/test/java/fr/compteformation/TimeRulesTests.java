package fr.compteformation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.h2.api.Trigger;

import fr.compteformation.platform.base.PortalTime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Where the time and the date come from. */
@AnalyzeClasses(packages = "fr.compteformation", importOptions = DoNotIncludeTests.class)
class TimeRulesTests {

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

}
