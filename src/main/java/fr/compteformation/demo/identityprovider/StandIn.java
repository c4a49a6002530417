package fr.compteformation.demo.identityprovider;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

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

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/**
 * Entry point of the module for its page: keeps the chosen person and returns where to
 * redirect the browser. Portal and provider share a session; their attributes have
 * different names, so that neither signs a user in to the other.
 */
@Service
@Profile("demo")
public class StandIn {

	/** Path of the page for choosing a person; also the issuer’s path. */
	static final PagePath PAGE = new PagePath("/demo/identite");

	private static final String CONTEXT = StandIn.class.getName() + ".context";

	private static final String ASKED = StandIn.class.getName() + ".asked";

	private final Clock clock;

	StandIn(Clock clock) {
		this.clock = clock;
	}

	/** The people to choose from. */
	public List<FictitiousPerson> people() {
		return List.of(FictitiousPerson.values());
	}

	/**
	 * Whether a portal’s authorization request waits for an answer.
	 * @param session {@code null} where the page is drawn for nobody
	 */
	public boolean isAsked(@Nullable HttpSession session) {
		return asked(session).isPresent();
	}

	/**
	 * Signs in as a person.
	 * @return where to redirect the browser
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
	 * Returns to the portal without signing in.
	 * @return where to redirect the browser
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

	private static Optional<SavedRequest> asked(@Nullable HttpSession session) {
		return (session != null && session.getAttribute(ASKED) instanceof SavedRequest asked) ? Optional.of(asked)
				: Optional.empty();
	}

}
