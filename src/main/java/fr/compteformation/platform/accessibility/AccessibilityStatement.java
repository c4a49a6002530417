package fr.compteformation.platform.accessibility;

import java.util.List;
import java.util.Optional;

/**
 * What the portal declares about its accessibility, computed from the last audit. A
 * criterion that nobody has evaluated counts as one that is not met.
 */
public class AccessibilityStatement {

	private final AccessibilityAudit audit;

	private final List<AssessedCriterion> criteria;

	private final List<KnownGap> gaps;

	AccessibilityStatement(AccessibilityAudit audit, List<Criterion> criteria, List<KnownGap> gaps) {
		this.audit = audit;
		this.criteria = criteria.stream().map((criterion) -> AssessedCriterion.of(criterion, audit)).toList();
		this.gaps = gaps;
	}

	public AccessibilityAudit audit() {
		return this.audit;
	}

	public List<AssessedCriterion> criteria() {
		return this.criteria;
	}

	/** The findings of the audit; those that break no criterion are good practice. */
	public List<AccessibilityFinding> findings() {
		return this.audit.findings();
	}

	/** Why a finding stays. */
	public Optional<BilingualText> reasonFor(AccessibilityFinding finding) {
		return this.gaps.stream().filter((gap) -> gap.explains(finding)).map(KnownGap::reason).findFirst();
	}

	public long conforming() {
		return count(CriterionState.CONFORMING);
	}

	public long applicable() {
		return this.criteria.size() - count(CriterionState.NOT_APPLICABLE);
	}

	public long count(CriterionState state) {
		return this.criteria.stream().filter((criterion) -> criterion.is(state)).count();
	}

	public long checkedByTests() {
		return this.criteria.stream().filter(AssessedCriterion::isCheckedByTests).count();
	}

	public long checkedByHand() {
		return this.criteria.stream().filter(AssessedCriterion::isCheckedByHand).count();
	}

	/** Conforming criteria in a hundred applicable ones, rounded down. */
	public long rate() {
		return 100 * conforming() / applicable();
	}

	public Conformity conformity() {
		return Conformity.of(conforming(), applicable());
	}

}
