package fr.compteformation.people.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Network;

/**
 * Reads from a request where a sign-in comes from.
 */
@Component
public class SignInDetailsSource implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {

	private final KnownDevices devices;

	SignInDetailsSource(KnownDevices devices) {
		this.devices = devices;
	}

	@Override
	public SignInDetails buildDetails(HttpServletRequest request) {
		return new SignInDetails(Network.of(request.getRemoteAddr()), this.devices.proofs(request),
				BoughtTry.in(request.getSession(false)).orElse(null));
	}

}
