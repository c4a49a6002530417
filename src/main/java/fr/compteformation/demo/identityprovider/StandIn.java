package fr.compteformation.demo.identityprovider;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Service;

import fr.compteformation.platform.base.SharedPages;

/**
 * The door of the module to its page: who is played, and where the browser goes on to.
 * Portal and provider share a server and therefore a session; what each keeps there has a
 * name of its own, so that neither signs anybody in to the other.
 */
@Service
@Profile("demo")
public class StandIn {

	/** The page on which one chooses; the issuer too. */
	static final String PATH = "/demo/identite";

	private static final String CONTEXT = StandIn.class.getName() + ".context";

	private static final String ASKED = StandIn.class.getName() + ".asked";

	private final Clock clock;

	StandIn(Clock clock) {
		this.clock = clock;
	}

	/** Whom one may play. */
	public List<FictitiousPerson> people() {
		return List.of(FictitiousPerson.values());
	}

	/** Whether somebody was led here by a portal. */
	public boolean isAsked(HttpSession session) {
		return asked(session).isPresent();
	}

	/**
	 * Plays somebody.
	 * @return where the browser goes on to
	 */
	public String play(FictitiousPerson person, HttpSession session) {
		FactorGrantedAuthority chosen = FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
			.issuedAt(this.clock.instant())
			.build();
		session.setAttribute(CONTEXT, new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(person.subject(), null, List.of(chosen))));
		return asked(session).map(SavedRequest::getRedirectUrl).orElse(SharedPages.SIGN_IN.path());
	}

	/**
	 * Goes back to the portal without playing anybody.
	 * @return where the browser goes on to
	 */
	public String refuse(HttpSession session) {
		return asked(session).map(ProtocolRefusal::of).orElse(SharedPages.SIGN_IN.path());
	}

	static SecurityContextRepository contexts() {
		HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
		contexts.setSpringSecurityContextKey(CONTEXT);
		return contexts;
	}

	static RequestCache requests() {
		HttpSessionRequestCache requests = new HttpSessionRequestCache();
		requests.setSessionAttrName(ASKED);
		return requests;
	}

	private static Optional<SavedRequest> asked(HttpSession session) {
		return (session.getAttribute(ASKED) instanceof SavedRequest asked) ? Optional.of(asked) : Optional.empty();
	}

}
