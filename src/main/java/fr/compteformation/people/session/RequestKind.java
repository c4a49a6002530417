package fr.compteformation.people.session;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;

/**
 * What a request is sent for.
 */
public enum RequestKind {

	/** The browser opens an address: it can be led to another one. */
	ADDRESS,

	/** A page that is merely open says so from time to time. */
	HEARTBEAT,

	/** A page sends what the person did. */
	ACT;

	private static final String PARAMETER = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";

	public static RequestKind of(HttpServletRequest request) {
		String query = request.getQueryString();
		if (query != null && query.contains(PARAMETER)) {
			return query.contains(PARAMETER + ApplicationConstants.REQUEST_TYPE_HEARTBEAT) ? HEARTBEAT : ACT;
		}
		return HttpMethod.GET.matches(request.getMethod()) ? ADDRESS : ACT;
	}

}
