package fr.compteformation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.util.ClassUtils;

import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.site.SomeSite;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every role at every door: what is behind it, the sign-in, a refusal, or the role’s own
 * first page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsTests extends UiTests {

	/** The pages of agents and professionals that are open: those before sign-in. */
	private static final Set<String> BEFORE_SIGN_IN = Set.of("agent/connexion", "agent/code",
			"agent/mot-de-passe-oublie", "agent/nouveau-mot-de-passe/:jeton", "agent/invitation/:jeton",
			"professionnels", "professionnels/connexion", "professionnels/code", "professionnels/invitation/:jeton",
			"professionnels/recherche");

	private final Map<Role, UserDetails> people = new EnumMap<>(Role.class);

	private final Map<String, String> ids = new TreeMap<>();

	@BeforeAll
	void everybodyIsThere() {
		Learner owner = new Learner(this.context).earns(60).declaresDif(10);
		Learner helper = new Learner(this.context);
		SomeDelegations.between(this.context, owner, helper, Preparable.values());
		Reference dossier = owner.submits(600);
		this.people.put(Role.DECLARED, Learner.unproven(this.context).citizen());
		this.people.put(Role.PROVEN, owner.citizen());
		this.people.put(Role.HELPER, helper.citizen());
		this.people.put(Role.PROVIDER, SomeProfessionals.ofProvider(this.context, "Atelier des langues"));
		this.people.put(Role.OTHER_PROVIDER,
				SomeProfessionals.active(this.context, SomeProfessionals.newEmail(), SomeProfessionals.SIRET));
		this.people.put(Role.AGENT, SomeAgents.active(this.context, SomeAgents.newEmail()));
		this.people.put(Role.SUPERVISOR, SomeAgents.supervisor(this.context, SomeAgents.newEmail()));
		this.ids.put("{dossier}", dossier.value());
		this.ids.put("{delegation}", delegationTo(helper.citizen()));
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					aide,                              open,    open,    open,    open,    open,    open,    open,    open
					formations,                        open,    open,    open,    open,    open,    open,    open,    open
					mentions-legales,                  open,    open,    open,    open,    open,    open,    open,    open
					contact,                           open,    open,    open,    open,    open,    open,    open,    open
					professionnels,                    open,    open,    open,    open,    open,    open,    open,    open
					mes-droits,                        sign in, open,    open,    open,    own,     own,     own,     own
					mes-dossiers,                      sign in, open,    open,    open,    own,     own,     own,     own
					mes-dossiers/{dossier},            sign in, nothing, open,    nothing, own,     own,     own,     own
					mes-dossiers/{dossier}/messages,   sign in, nothing, open,    nothing, own,     own,     own,     own
					mes-delegations/{delegation},      sign in, nothing, nothing, open,    own,     own,     own,     own
					preparer/{delegation},             sign in, nothing, nothing, open,    own,     own,     own,     own
					prepare-pour-moi,                  sign in, open,    open,    open,    own,     own,     own,     own
					mon-profil/donnees,                sign in, open,    open,    open,    own,     own,     own,     own
					professionnels/dossiers,           sign in, refused, refused, refused, open,    open,    refused, refused
					professionnels/dossiers/{dossier}, sign in, refused, refused, refused, open,    nothing, refused, refused
					professionnels/dossiers/{dossier}/messages, sign in, refused, refused, refused, open, nothing, refused, refused
					professionnels/formations,         sign in, refused, refused, refused, open,    open,    refused, refused
					professionnels/chiffres,           sign in, refused, refused, refused, open,    open,    refused, refused
					agent/dif,                         sign in, refused, refused, refused, refused, refused, open,    open
					agent/personnes,                   sign in, refused, refused, refused, refused, refused, open,    open
					agent/dossiers,                    sign in, refused, refused, refused, refused, refused, open,    open
					agent/dossiers/{dossier},          sign in, refused, refused, refused, refused, refused, open,    open
					agent/journal,                     sign in, refused, refused, refused, refused, refused, refused, open
					agent/agents,                      sign in, refused, refused, refused, refused, refused, refused, open
					agent/professionnels,              sign in, refused, refused, refused, refused, refused, refused, open
					agent/formations,                  sign in, refused, refused, refused, refused, refused, refused, open
					agent/catalogue,                   sign in, refused, refused, refused, refused, refused, refused, open
					agent/logiciels,                   sign in, refused, refused, refused, refused, refused, refused, open
					agent/professionnels/inviter,      sign in, refused, refused, refused, refused, refused, refused, open
					""")
	void everyRoleFindsAtEveryDoorWhatTheTableSays(String page, String visitor, String declared, String proven,
			String helper, String provider, String otherProvider, String agent, String supervisor) {
		List<String> expected = List.of(visitor, declared, proven, helper, provider, otherProvider, agent, supervisor);
		assertThat(Arrays.stream(Role.values()).map((role) -> role + ": " + found(role, page)))
			.containsExactlyElementsOf(
					Arrays.stream(Role.values()).map((role) -> role + ": " + expected.get(role.ordinal())).toList());
	}

	/** In read-only mode people read all that they could read before. */
	@Test
	@Tag("proof")
	void noPageNeedsAChangeToOpen() {
		SomeSite.refuseChanges(this.context);
		try {
			Map<Role, List<String>> routes = views().stream()
				.filter((view) -> !view.getAnnotation(Route.class).value().matches("demo.*|.*:.*"))
				.collect(Collectors.groupingBy(DoorsTests::readerOf,
						Collectors.mapping((view) -> view.getAnnotation(Route.class).value(), Collectors.toList())));
			routes.forEach((role, pages) -> {
				comes(role);
				assertThat(pages).noneMatch(DoorsTests::isRefusedInReadOnlyMode);
			});
		}
		finally {
			SomeSite.silence(this.context);
		}
	}

	@Test
	void everyPageStandsBehindTheDoorOfItsRole() {
		Map<String, String> strangers = new TreeMap<>();
		views().forEach((view) -> {
			String route = view.getAnnotation(Route.class).value();
			Set<String> allowed = rolesOf(view);
			if (!allowed.equals(rolesBehind(route)) && !isOpenAsKnown(route, allowed)) {
				strangers.put(route, allowed.toString());
			}
		});
		assertThat(strangers).isEmpty();
	}

	private static Role readerOf(Class<?> view) {
		if (view.isAnnotationPresent(AnonymousAllowed.class)) {
			return Role.VISITOR;
		}
		String route = view.getAnnotation(Route.class).value();
		return route.startsWith("agent") ? Role.SUPERVISOR
				: route.startsWith("professionnels") ? Role.PROVIDER : Role.PROVEN;
	}

	private static boolean isRefusedInReadOnlyMode(String route) {
		UI.getCurrent().navigate(route);
		return _find(H1.class).stream()
			.map(H1::getText)
			.anyMatch(Set.of("Modification impossible pour le moment", "Une erreur est survenue")::contains);
	}

	private void comes(Role role) {
		openTheBrowser();
		UserDetails person = this.people.get(role);
		if (person != null) {
			signIn(person, person.getAuthorities().stream().map(GrantedAuthority::getAuthority).toArray(String[]::new));
		}
	}

	private String found(Role role, String page) {
		comes(role);
		String route = page;
		for (Map.Entry<String, String> id : this.ids.entrySet()) {
			route = route.replace(id.getKey(), id.getValue());
		}
		UI.getCurrent().navigate(route);
		return outcome(route);
	}

	private static String outcome(String asked) {
		String title = _find(H1.class).stream().map(H1::getText).findFirst().orElse("");
		String shown = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
		if (title.equals("Accès refusé")) {
			return "refused";
		}
		if (title.equals("Page introuvable")) {
			return "nothing";
		}
		if (shown.isEmpty()) {
			// The filter chain leads to the sign-in of the door.
			return "sign in";
		}
		boolean own = shown.equals("agent/dif") || shown.equals("professionnels/dossiers");
		return (own && !asked.equals(shown)) ? "own" : "open";
	}

	private static Set<String> rolesOf(Class<?> view) {
		RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
		if (allowed != null) {
			return Set.of(allowed.value());
		}
		assertThat(view.isAnnotationPresent(AnonymousAllowed.class) || view.isAnnotationPresent(PermitAll.class))
			.as(view.getName())
			.isTrue();
		return Set.of();
	}

	// Of agents, the closest role: supervisors may open what agents may.
	private static Set<String> rolesBehind(String route) {
		if (route.equals("professionnels/fichiers") || route.startsWith("professionnels/abondements")) {
			return Set.of(Professional.EMPLOYER);
		}
		if (route.equals("agent") || route.startsWith("agent/")) {
			return Set.of(Agent.ROLE);
		}
		return route.startsWith("professionnels/") ? Set.of(Professional.PROVIDER) : Set.of(Citizen.ROLE);
	}

	private static boolean isOpenAsKnown(String route, Set<String> allowed) {
		boolean behindADoor = route.equals("agent") || route.startsWith("agent/") || route.startsWith("professionnels");
		if (!behindADoor) {
			return allowed.isEmpty();
		}
		return BEFORE_SIGN_IN.contains(route) && allowed.isEmpty()
				|| route.startsWith("agent/") && allowed.equals(Set.of(Agent.SUPERVISOR))
				|| route.startsWith("professionnels/") && allowed.equals(Set.of(Professional.ROLE));
	}

	private String delegationTo(Citizen helper) {
		return this.context.getBean(JdbcClient.class)
			.sql("select id from delegation where taker_id = ?")
			.param(helper.accountId())
			.query(UUID.class)
			.single()
			.toString();
	}

	private static List<Class<?>> views() {
		ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
		return scanner.findCandidateComponents("fr.compteformation")
			.stream()
			.<Class<?>>map((bean) -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
			.collect(Collectors.toList());
	}

	/** Who comes to a door. */
	private enum Role {

		VISITOR, DECLARED, PROVEN, HELPER, PROVIDER, OTHER_PROVIDER, AGENT, SUPERVISOR

	}

}
