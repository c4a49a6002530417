package fr.compteformation.accessibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import jakarta.servlet.ServletContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

import fr.compteformation.BrowserTests;
import fr.compteformation.platform.accessibility.AccessibilityAudit;
import fr.compteformation.platform.base.PortalTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Audits every page in its states, in both languages, from 320 to 1600 pixels, in light,
 * dark and forced colours, and compares the result with the one that the accessibility
 * statement is made of. {@code -Daudit=write} keeps the new result instead, and
 * {@code -Daudit.only=} takes only the parts whose names match.
 */
@Tag("proof")
class AccessibilityAuditTests extends BrowserTests {

	private static final Path KEPT = Path.of("src/main/resources", AccessibilityAudit.FILE);

	private static final Path DETAILS = Path.of("target/proofs/accessibility.txt");

	private static final boolean WRITE = "write".equals(System.getProperty("audit"));

	private static final Pattern ONLY = Pattern.compile(System.getProperty("audit.only", ""));

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ServletContext servlets;

	private final List<String> failures = new ArrayList<>();

	private SecurityContextHolderStrategy former;

	// Spring Authorization Server reads a static field, which belongs to the portal that
	// started last.
	@BeforeEach
	void thisPortalIsTheOnlyOne() {
		this.former = SecurityContextHolder.getContextHolderStrategy();
		SecurityContextHolder.setContextHolderStrategy(this.portal.getBean(SecurityContextHolderStrategy.class));
	}

	@AfterEach
	void othersToo() {
		SecurityContextHolder.setContextHolderStrategy(this.former);
	}

	@Test
	void theStatementIsMadeOfWhatTheAuditFinds() throws IOException {
		StateAudit audit = new StateAudit(this::routeOf);
		for (String language : List.of("fr", "en")) {
			audit.withColours(language.equals("fr"));
			try (BrowserContext browser = newBrowser(options().setLocale(language.equals("fr") ? "fr-FR" : "en-GB"))) {
				AuditedPage page = new AuditedPage(browser.newPage(), this.portal, new PortalWords(language), audit);
				parts(page).forEach((part) -> {
					take(part, language);
					keepDetails(audit);
				});
			}
		}
		AccessibilityAudit found = new AccessibilityAudit(PortalTime.today(this.portal.getBean(Clock.class)),
				Axe.version(this.page), "Chromium " + this.context.browser().version(), audit.routes(),
				new TreeSet<>(RouteTemplates.FORWARDS), audit.content(), audit.findings());
		if (WRITE) {
			keep(found);
		}
		assertThat(this.failures).isEmpty();
		assertThat(found.routes()).extracting("route").containsExactlyInAnyOrderElementsOf(RouteTemplates.audited());
		if (!WRITE) {
			assertThat(found).usingRecursiveComparison()
				.ignoringFields("date", "axe", "browser")
				.isEqualTo(AccessibilityAudit.last());
		}
	}

	private Stream<AuditWalk.Part> parts(AuditedPage page) {
		return Stream
			.of(new VisitorWalk(page, options().baseURL), new RegistrationWalk(page), new CitizenWalk(page),
					new DossierWalk(page), new AgentWalk(page))
			.flatMap((walk) -> walk.parts().stream())
			.filter((part) -> ONLY.matcher(part.name()).find());
	}

	// One broken part must not hide the others.
	private void take(AuditWalk.Part part, String language) {
		try {
			part.steps().run();
		}
		catch (RuntimeException | AssertionError failed) {
			this.failures.add("%s (%s): %s".formatted(part.name(), language, failed));
		}
	}

	private void keepDetails(StateAudit audit) {
		try {
			Files.createDirectories(DETAILS.getParent());
			Files.write(DETAILS, Stream.concat(this.failures.stream(), audit.details().stream()).toList());
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static void keep(AccessibilityAudit found) throws IOException {
		JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
		Files.writeString(KEPT, json.writeValueAsString(found).replace("\r\n", "\n") + "\n");
	}

	private String routeOf(String path) {
		Class<?> target = ApplicationRouteRegistry.getInstance(new VaadinServletContext(this.servlets))
			.getNavigationRouteTarget(path.substring(1))
			.getRouteTarget()
			.getTarget();
		return RouteTemplates.of(target);
	}

}
