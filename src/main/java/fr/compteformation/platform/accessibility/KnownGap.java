package fr.compteformation.platform.accessibility;

/**
 * Why a finding of the audit stays.
 *
 * @param rule the rule that is broken
 * @param route the page
 * @param reason what people meet there, and what they can do
 */
record KnownGap(String rule, String route, BilingualText reason) {

	boolean explains(AccessibilityFinding finding) {
		return this.rule.equals(finding.rule()) && this.route.equals(finding.route());
	}

}
