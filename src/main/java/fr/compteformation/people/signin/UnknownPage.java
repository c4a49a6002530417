package fr.compteformation.people.signin;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import com.vaadin.flow.spring.security.RequestUtil;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Matches addresses that are neither a view nor an endpoint. They are public, so that
 * visitors get “not found” instead of the sign-in page.
 */
@Component
class UnknownPage implements RequestMatcher {

	private static final Set<String> READING = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

	private final RequestUtil views;

	private final RequestMappingHandlerMapping endpoints;

	UnknownPage(RequestUtil views, RequestMappingHandlerMapping requestMappingHandlerMapping) {
		this.views = views;
		this.endpoints = requestMappingHandlerMapping;
	}

	@Override
	public boolean matches(HttpServletRequest request) {
		return READING.contains(request.getMethod()) && !this.views.isSecuredFlowRoute(request) && !isEndpoint(request);
	}

	private boolean isEndpoint(HttpServletRequest request) {
		ServletRequestPathUtils.parseAndCache(request);
		try {
			return this.endpoints.getHandler(request) != null;
		}
		catch (Exception anotherMethodOrMediaType) {
			return true;
		}
	}

}
