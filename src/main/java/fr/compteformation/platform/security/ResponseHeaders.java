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

import fr.compteformation.platform.security.server.CachePolicy;
import fr.compteformation.platform.security.server.ContentPolicy;

/**
 * The security headers of every response. Vaadin pages get their own content security
 * policy with a nonce; it adds only {@code unsafe-eval} for Vaadin’s scripts and inline
 * styles for its components.
 */
@SpringComponent
public class ResponseHeaders implements VaadinServiceInitListener {

	private static final String POLICY = "Content-Security-Policy";

	private static final int NONCE_BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Adds the headers to a filter chain. */
	public static void configure(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(ContentPolicy.COMMON))
			.cacheControl((cache) -> cache.disable())
			.addHeaderWriter(CachePolicy.KEEP_NOTHING)
			.frameOptions((frame) -> frame.deny())
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader(
					(permissions) -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
			// Browsers support it over HTTPS only, and log a warning otherwise.
			.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(HttpServletRequest::isSecure,
					new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin")))
			.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {

				// Write headers early: Vaadin’s servlet commits the response before the
				// filter could.
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
