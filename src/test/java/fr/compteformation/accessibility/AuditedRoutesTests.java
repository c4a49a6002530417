package fr.compteformation.accessibility;

import org.junit.jupiter.api.Test;

import fr.compteformation.platform.accessibility.AccessibilityAudit;
import fr.compteformation.platform.accessibility.AuditedRoute;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit that is kept knows every page and every criterion’s rules. */
class AuditedRoutesTests {

	private final AccessibilityAudit audit = AccessibilityAudit.last();

	@Test
	void everyPageWasAudited() {
		assertThat(this.audit.isComplete()).as("an audit is kept").isTrue();
		assertThat(this.audit.routes()).extracting(AuditedRoute::route)
			.as("run AccessibilityAuditTests with -Pproofs -Daudit=write")
			.containsExactlyInAnyOrderElementsOf(RouteTemplates.audited());
		assertThat(this.audit.forwards()).isEqualTo(RouteTemplates.FORWARDS);
	}

	@Test
	void everyFindingIsAboutAnAuditedState() {
		assertThat(this.audit.findings()).allSatisfy((finding) -> assertThat(this.audit.routes())
			.filteredOn((route) -> route.route().equals(finding.route()))
			.anyMatch((route) -> route.states().contains(finding.state())));
	}

}
