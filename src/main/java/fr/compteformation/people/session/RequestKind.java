package fr.compteformation.people.session;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;

/** The kind of a request. */
public enum RequestKind {

	/** The browser loads a page, so a redirect is possible. */
	ADDRESS,

	/** A heartbeat of an open page. */
	HEARTBEAT,

	/** A page sends user actions. */
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
