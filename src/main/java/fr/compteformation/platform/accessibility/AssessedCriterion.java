package fr.compteformation.platform.accessibility;

import java.util.List;
import java.util.Objects;

/**
 * A criterion with the findings of the audit about it.
 *
 * @param criterion the criterion
 * @param state what follows from the audit
 * @param findings what breaks it
 */
public record AssessedCriterion(Criterion criterion, CriterionState state, List<AccessibilityFinding> findings) {

	static AssessedCriterion of(Criterion criterion, AccessibilityAudit audit) {
		List<AccessibilityFinding> findings = audit.findings()
			.stream()
			.filter((finding) -> criterion.rules().contains(finding.rule()))
			.toList();
		return new AssessedCriterion(criterion, state(criterion, audit, findings), findings);
	}

	private static CriterionState state(Criterion criterion, AccessibilityAudit audit,
			List<AccessibilityFinding> findings) {
		if (!findings.isEmpty()) {
			return CriterionState.NOT_CONFORMING;
		}
		if (criterion.reason() == null && criterion.byHand() == null && !audit.isComplete()) {
			return CriterionState.NOT_EVALUATED;
		}
		if (criterion.reason() != null || !criterion.without().isEmpty()
				&& criterion.without().stream().noneMatch(audit.content()::contains)) {
			return CriterionState.NOT_APPLICABLE;
		}
		return criterion.whole() || criterion.byHand() != null ? CriterionState.CONFORMING
				: CriterionState.NOT_EVALUATED;
	}

	public boolean is(CriterionState asked) {
		return this.state == asked;
	}

	boolean isCheckedByHand() {
		return this.state == CriterionState.CONFORMING && Objects.nonNull(this.criterion.byHand());
	}

	boolean isCheckedByTests() {
		return this.criterion.whole() && !is(CriterionState.NOT_APPLICABLE) && !is(CriterionState.NOT_EVALUATED);
	}

}
