package fr.compteformation.people.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Network;

/** Extracts the origin of a sign-in from a request. */
@Component
public class SignInDetailsSource implements AuthenticationDetailsSource<HttpServletRequest, SignInDetails> {

	private final KnownDevices devices;

	SignInDetailsSource(KnownDevices devices) {
		this.devices = devices;
	}

	@Override
	public SignInDetails buildDetails(HttpServletRequest request) {
		return new SignInDetails(Network.of(request.getRemoteAddr()), this.devices.proofs(request),
				EarnedAttempt.in(request.getSession(false)).orElse(null));
	}

}
