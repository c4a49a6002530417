package fr.compteformation.office.signin;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;

import fr.compteformation.access.passkey.Ceremony;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The second step of an agent’s sign-in by passkey. Runs in a request of the page,
 * because the browser answers a script and not a form.
 */
@Component
public class AgentKeySignIn {

	private final SignInRealms realms;

	private final AgentPasskeys passkeys;

	private final WorkSessions sessions;

	private final SecurityContextRepository contexts;

	private final SecurityContextHolderStrategy holder;

	private final SecurityRecord record;

	AgentKeySignIn(SignInRealms realms, AgentPasskeys passkeys, WorkSessions sessions,
			SecurityContextRepository contexts, SecurityContextHolderStrategy holder, SecurityRecord record) {
		this.realms = realms;
		this.passkeys = passkeys;
		this.sessions = sessions;
		this.contexts = contexts;
		this.holder = holder;
		this.record = record;
	}

	/** Whether the agent who passed the first factor in this session has a passkey. */
	public boolean isOffered() {
		return awaited().map(AwaitedCode::account).filter(this.passkeys::hasAny).isPresent();
	}

	/** The WebAuthn request; empty if this session must not give a passkey. */
	public Optional<Ceremony<PublicKeyCredentialRequestOptions>> ask() {
		return awaited().map(AwaitedCode::account).filter(this.passkeys::hasAny).map(this.passkeys::ask);
	}

	/**
	 * Verifies the answer and signs in.
	 * @param answer the browser’s answer, as JSON
	 * @return where to go; empty if the answer is wrong, or the session has ended
	 */
	public Optional<String> signIn(Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		return awaited().flatMap((awaited) -> {
			UUID id = awaited.account();
			if (!this.passkeys.signIn(id, asked, answer)) {
				this.record.noteAgent(Refused.SIGN_IN_WRONG, id.toString());
				return Optional.empty();
			}
			return this.realms.accounts(SignInRealm.AGENTS).byId(id).map((agent) -> begin(agent, awaited.passed()));
		});
	}

	private String begin(UserDetails agent, RealmPassword.PassedPassword passed) {
		HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
		HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
		String onward = onward(request, response);
		AwaitedCode.end(request.getSession());
		VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
		SecurityContext context = this.holder.createEmptyContext();
		context
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(agent, null, agent.getAuthorities()));
		this.holder.setContext(context);
		this.contexts.saveContext(context, request, response);
		this.sessions.begin(passed, request, response);
		return onward;
	}

	private static String onward(HttpServletRequest request, HttpServletResponse response) {
		HttpSessionRequestCache asked = new HttpSessionRequestCache();
		SavedRequest page = asked.getRequest(request, response);
		asked.removeRequest(request, response);
		return (page != null) ? page.getRedirectUrl() : SharedPages.AGENTS.path();
	}

	private static Optional<AwaitedCode> awaited() {
		return AwaitedCode.in(VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false),
				SignInRealm.AGENTS);
	}

}
