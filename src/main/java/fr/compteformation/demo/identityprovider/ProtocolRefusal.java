package fr.compteformation.demo.identityprovider;

import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The error response when the user refuses to sign in (OpenID Connect Core 1.0, 3.1.2.6).
 */
final class ProtocolRefusal {

	private ProtocolRefusal() {
	}

	static String of(SavedRequest asked) {
		return UriComponentsBuilder.fromUriString(parameter(asked, "redirect_uri"))
			.queryParam("error", "access_denied")
			.queryParam("state", "{state}")
			.encode()
			.buildAndExpand(parameter(asked, "state"))
			.toUriString();
	}

	private static String parameter(SavedRequest asked, String name) {
		String[] values = asked.getParameterValues(name);
		return (values != null && values.length > 0) ? values[0] : "";
	}

}
