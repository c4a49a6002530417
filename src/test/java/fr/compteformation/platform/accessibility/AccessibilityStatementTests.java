package fr.compteformation.platform.accessibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static fr.compteformation.platform.accessibility.SomeStatements.audit;
import static fr.compteformation.platform.accessibility.SomeStatements.criterion;
import static org.assertj.core.api.Assertions.assertThat;

class AccessibilityStatementTests {

	private static final AccessibilityFinding SMALL = new AccessibilityFinding("target-44", "connexion", "form");

	@Test
	void theRateIsConformingInAHundredApplicable() {
		AccessibilityStatement statement = of(audit(Set.of("form")), criterion("1.1", true, "image-alt"),
				criterion("1.2", false, "label"), criterion("2.1", true, "frame-title", "frame"),
				criterion("3.2", true, "color-contrast"));
		assertThat(statement.conforming()).isEqualTo(2);
		assertThat(statement.applicable()).isEqualTo(3);
		assertThat(statement.rate()).isEqualTo(66);
		assertThat(statement.conformity()).isEqualTo(Conformity.PARTIAL);
		assertThat(statement.checkedByHand()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "0, 3, NONE", "49, 100, NONE", "50, 100, PARTIAL", "99, 100, PARTIAL", "3, 3, FULL" })
	void halfOfTheCriteriaMakeASitePartiallyConforming(int conforming, int applicable, Conformity conformity) {
		assertThat(Conformity.of(conforming, applicable)).isEqualTo(conformity);
	}

	@Test
	void aFindingBreaksItsCriterion() {
		AccessibilityStatement statement = of(audit(Set.of(), SMALL), criterion("1.1", true, "target-44"),
				criterion("1.2", false, "target-44"), criterion("1.3", true, "image-alt"));
		assertThat(statement.criteria()).extracting(AssessedCriterion::state)
			.containsExactly(CriterionState.NOT_CONFORMING, CriterionState.NOT_CONFORMING, CriterionState.CONFORMING);
	}

	@Test
	void withoutAnAuditNothingIsConforming() {
		AccessibilityAudit none = new AccessibilityAudit(LocalDate.of(2026, 11, 30), "", "", List.of(), Set.of(),
				Set.of(), List.of());
		AccessibilityStatement statement = of(none, criterion("1.1", true, "image-alt"),
				criterion("2.1", true, "frame-title", "frame"));
		assertThat(statement.criteria()).extracting(AssessedCriterion::state)
			.containsOnly(CriterionState.NOT_EVALUATED);
		assertThat(statement.rate()).isZero();
		assertThat(statement.checkedByTests()).isZero();
	}

	@Test
	void aCriterionThatIsWatchedInPartIsNotEvaluated() {
		assertThat(of(audit(Set.of()), criterion("1.1", false, "image-alt")).criteria())
			.extracting(AssessedCriterion::state)
			.containsExactly(CriterionState.NOT_EVALUATED);
	}

	@Test
	void aCriterionAppliesWithItsContent() {
		Criterion criterion = criterion("2.1", true, "frame-title", "frame");
		assertThat(of(audit(Set.of("form")), criterion).applicable()).isZero();
		assertThat(of(audit(Set.of("frame")), criterion).conforming()).isOne();
	}

	@Test
	void allCriteriaAreListedOnceAndInOrder() {
		int[] sizes = { 9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12 };
		List<String> ids = IntStream.rangeClosed(1, sizes.length)
			.boxed()
			.flatMap((theme) -> IntStream.rangeClosed(1, sizes[theme - 1]).mapToObj((number) -> theme + "." + number))
			.toList();
		assertThat(AccessibilityConfiguration.criteria()).hasSize(106)
			.extracting(Criterion::id)
			.containsExactlyElementsOf(ids);
	}

	@Test
	void everyCriterionHasWordsInBothLanguages() {
		assertThat(AccessibilityConfiguration.criteria()).allSatisfy((criterion) -> {
			assertThat(criterion.french()).isNotBlank().isNotEqualTo(criterion.english());
			assertThat(criterion.english()).isNotBlank();
		});
		assertThat(explanations()).allSatisfy((words) -> {
			assertThat(words.french()).isNotBlank().doesNotContain("'");
			assertThat(words.english()).isNotBlank().isNotEqualTo(words.french());
		});
	}

	private static Stream<BilingualText> explanations() {
		return Stream.concat(
				AccessibilityConfiguration.criteria()
					.stream()
					.map(Criterion::reason)
					.filter((reason) -> reason != null),
				AccessibilityConfiguration.gaps().stream().map(KnownGap::reason));
	}

	@Test
	void onlyRulesAndTestsCheckAWholeCriterion() {
		assertThat(AccessibilityConfiguration.criteria()).filteredOn(Criterion::whole)
			.allSatisfy(
					(criterion) -> assertThat(criterion.rules().size() + criterion.tests().size()).as(criterion.id())
						.isPositive());
	}

	@Test
	void everyFindingOfTheAuditHasItsReason() {
		AccessibilityStatement statement = new AccessibilityConfiguration().accessibilityStatement();
		assertThat(statement.findings())
			.allSatisfy((finding) -> assertThat(statement.reasonFor(finding)).as(finding.toString()).isPresent());
		assertThat(AccessibilityConfiguration.gaps())
			.allSatisfy((gap) -> assertThat(statement.findings()).as(gap.toString()).anyMatch(gap::explains));
	}

	private static AccessibilityStatement of(AccessibilityAudit audit, Criterion... criteria) {
		return new AccessibilityStatement(audit, List.of(criteria), List.of());
	}

}
