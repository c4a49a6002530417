package fr.compteformation.demo.cockpit;

import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

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

	private final DemoWorkers workers;

	private final FormerSession former;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final Clock clock;

	OneClickSession(SignIn signIn, Citizens citizens, DemoWorkers workers, FormerSession former,
			SecurityContextRepository contexts, SecurityContextHolderStrategy holder, Clock clock) {
		this.signIn = signIn;
		this.citizens = citizens;
		this.workers = workers;
		this.former = former;
		this.contexts = contexts;
		this.holder = holder;
		this.clock = clock;
	}

	void begin(DemoRole role, HttpServletRequest request, HttpServletResponse response) {
		this.former.end(request, response);
		role.nir().ifPresent((nir) -> begin(nir, request, response));
		role.door().map((door) -> this.workers.at(door, role)).ifPresent((worker) -> begin(worker, request, response));
	}

	private void begin(Nir nir, HttpServletRequest request, HttpServletResponse response) {
		this.signIn.welcome(this.citizens.accountOf(nir.value()).flatMap(this.citizens::byAccount).orElseThrow(), nir,
				request, response);
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
