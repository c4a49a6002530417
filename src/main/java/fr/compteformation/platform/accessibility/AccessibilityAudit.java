package fr.compteformation.platform.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * The result of the last automatic audit of all pages, as the tests have written it.
 *
 * @param date the day of the audit
 * @param axe the version of axe-core
 * @param browser the browser and its version
 * @param routes the pages with the states that were audited
 * @param forwards the routes that only lead to another page
 * @param content the kinds of content that at least one page holds
 * @param findings what is wrong
 */
public record AccessibilityAudit(LocalDate date, String axe, String browser, List<AuditedRoute> routes,
		Set<String> forwards, Set<String> content, List<AccessibilityFinding> findings) {

	/** Where the audit is kept, from the root of the resources. */
	public static final String FILE = "accessibility/audit.json";

	/** The audit that was built in. */
	public static AccessibilityAudit last() {
		try (InputStream kept = new ClassPathResource(FILE).getInputStream()) {
			return JsonMapper.shared().readValue(kept, AccessibilityAudit.class);
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	/** Whether pages were audited; without an audit nothing is known. */
	public boolean isComplete() {
		return !this.routes.isEmpty();
	}

	/** The number of states over all pages. */
	public int states() {
		return this.routes.stream().mapToInt((route) -> route.states().size()).sum();
	}

}
