package fr.compteformation.demo.cockpit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import fr.compteformation.office.signin.RealmAccounts;
import fr.compteformation.office.signin.SignInRealm;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.platform.base.ui.SessionDeadline;
import fr.compteformation.platform.security.Citizens;

/**
 * Ends the session of the person who was signed in and starts that of somebody else.
 */
@Component
@Profile("demo")
class OneClickSession {

	private static final Duration AT_WORK = Duration.ofHours(8);

	private final SignIn signIn;

	private final Citizens citizens;

	private final List<RealmAccounts> realms;

	private final JdbcClient database;

	private final FormerSession former;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final Clock clock;

	OneClickSession(SignIn signIn, Citizens citizens, List<RealmAccounts> realms, JdbcClient database,
			FormerSession former, SecurityContextRepository contexts, SecurityContextHolderStrategy holder,
			Clock clock) {
		this.signIn = signIn;
		this.citizens = citizens;
		this.realms = realms;
		this.database = database;
		this.former = former;
		this.contexts = contexts;
		this.holder = holder;
		this.clock = clock;
	}

	void begin(DemoRole role, HttpServletRequest request, HttpServletResponse response) {
		this.former.end(request, response);
		role.nir().ifPresent((nir) -> begin(nir, request, response));
		role.realm().map((realm) -> worker(realm, role)).ifPresent((worker) -> begin(worker, request, response));
	}

	private void begin(Nir nir, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.welcome(this.citizens.accountOf(nir.value()).flatMap(this.citizens::byAccount).orElseThrow(), nir,
				request, response);
	}

	private UserDetails worker(SignInRealm realm, DemoRole role) {
		String email = role.email();
		UUID id = switch (realm) {
			case AGENTS -> id("select id from agent where email = ?", email);
			case PROFESSIONALS -> id("select id from professional where email = ?",
					(role == DemoRole.PROVIDER) ? next().orElse(email) : email);
		};
		return this.realms.stream()
			.filter((accounts) -> accounts.realm() == realm)
			.findFirst()
			.<UserDetails>flatMap((accounts) -> accounts.byId(id).map(Function.identity()))
			.orElseThrow();
	}

	private UUID id(String query, String email) {
		return this.database.sql(query).param(email).query(UUID.class).single();
	}

	// Whichever training was asked for last: a story goes on with its provider.
	private Optional<String> next() {
		return this.database.sql("""
				select professional.email from training_dossier dossier
				join professional on professional.siret = dossier.provider_siret and professional.state = 'ACTIVE'
				where dossier.state = 'SUBMITTED' order by dossier.submitted_at desc, professional.created_at
				fetch first 1 rows only""").query((row, number) -> row.getString("email")).list().stream().findFirst();
	}

	// Both factors are skipped: the codes would interrupt the presenter.
	private void begin(UserDetails worker, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = this.holder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(worker, null, worker.getAuthorities()));
		this.holder.setContext(context);
		this.contexts.saveContext(context, request, response);
		new SessionDeadline(this.clock.instant().plus(AT_WORK)).keepIn(request.getSession());
	}

}
