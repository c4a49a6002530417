package fr.compteformation.platform.accessibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Statements about audits that never happened. */
public final class SomeStatements {

	private SomeStatements() {
	}

	/** The statement about an audit with these findings. */
	public static AccessibilityStatement finding(AccessibilityFinding... findings) {
		return new AccessibilityStatement(audit(Set.of("form"), findings), AccessibilityConfiguration.criteria(),
				List.of());
	}

	static AccessibilityAudit audit(Set<String> content, AccessibilityFinding... findings) {
		return new AccessibilityAudit(LocalDate.of(2026, 11, 30), "4.11.3", "Chromium 141",
				List.of(new AuditedRoute("connexion", List.of("form", "refused"))), Set.of(), content,
				List.of(findings));
	}

	static Criterion criterion(String id, boolean whole, String rule, String... without) {
		return new Criterion(id, "titre", "title", List.of(rule), List.of(), whole, List.of(without), null, null);
	}

}
