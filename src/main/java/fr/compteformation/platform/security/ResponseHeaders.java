package fr.compteformation.platform.security;

import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

import fr.compteformation.platform.security.server.ContentPolicy;

/**
 * The headers that protect a visitor, on every response. Pages of the framework get a
 * content policy of their own with a nonce: it needs {@code unsafe-eval} for its scripts
 * and inline styles for its components, and nothing else.
 */
@SpringComponent
public class ResponseHeaders implements VaadinServiceInitListener {

	private static final String POLICY = "Content-Security-Policy";

	private static final int NONCE_BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Adds them to a filter chain. */
	public static void configure(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.COMMON))
			.frameOptions((frame) -> frame.deny())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader(
					(permissions) -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
			// Browsers heed it over HTTPS only, and complain otherwise.
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(HttpServletRequest::isSecure,
					new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin")))
			.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {

				// Written late they are lost: the framework’s servlet has finished the
				// response by then.
				@Override
				public <F extends HeaderWriterFilter> F postProcess(F filter) {
					filter.setShouldWriteHeadersEagerly(true);
					return filter;
				}
			});
	}

	@Override
	public void serviceInit(ServiceInitEvent service) {
		service.addIndexHtmlRequestListener(ResponseHeaders::allowOwnScripts);
	}

	private static void allowOwnScripts(IndexHtmlResponse page) {
		byte[] bytes = new byte[NONCE_BYTES];
		RANDOM.nextBytes(bytes);
		String nonce = Base64.getEncoder().encodeToString(bytes);
		page.getDocument().getElementsByTag("script").attr("nonce", nonce);
		page.getVaadinResponse()
			.setHeader(POLICY,
					ContentPolicy.COMMON + "; script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'");
	}

}
