package fr.compteformation.office.exchange;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;

import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.security.SecretToken;

/**
 * Reads the key of a request ({@code Authorization: Bearer …}) and counts the request. A
 * right key is never slowed down by wrong ones of the same network.
 */
class KeyFilter extends OncePerRequestFilter {

	/** Wrong keys that a network may send before it must wait. */
	static final int FREE_GUESSES = 20;

	private static final Pattern BEARER = Pattern.compile("Bearer ([\\w-]{43})", Pattern.CASE_INSENSITIVE);

	private final ExchangeKeys keys;

	private final RateLimiter limiter;

	private final RateLimiter.Pace pace;

	private final SecurityContextHolderStrategy contexts;

	KeyFilter(ExchangeKeys keys, RateLimiter limiter, ExchangeSettings settings,
			SecurityContextHolderStrategy contexts) {
		this.keys = keys;
		this.limiter = limiter;
		this.pace = new RateLimiter.Pace(settings.requestsAMinute(),
				Duration.ofMinutes(1).dividedBy(settings.requestsAMinute()));
		this.contexts = contexts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<SecretToken> secret = secretOf(request);
		Optional<ExchangeCaller> caller;
		Duration wait;
		try {
			caller = secret.flatMap(this.keys::callerWith);
			wait = secret.isPresent() ? count(caller, request) : Duration.ZERO;
		}
		catch (RuntimeException failure) {
			if (!ExchangeProblem.isUnavailable(failure)) {
				throw failure;
			}
			ExchangeProblem.UNAVAILABLE.write(response);
			return;
		}
		if (!wait.isZero()) {
			ExchangeProblem.TOO_MANY_REQUESTS.write(response, wait);
			return;
		}
		caller.ifPresent(this::signIn);
		chain.doFilter(request, response);
	}

	private Duration count(Optional<ExchangeCaller> caller, HttpServletRequest request) {
		return caller.map((known) -> this.limiter.admit("exchange:" + known.id(), this.pace, 1))
			.orElseGet(() -> this.limiter.admit("exchange-guess:" + Network.of(request.getRemoteAddr()).value(),
					FREE_GUESSES, 1));
	}

	private void signIn(ExchangeCaller caller) {
		SecurityContext context = this.contexts.createEmptyContext();
		context
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, caller.authorities()));
		this.contexts.setContext(context);
	}

	private static Optional<SecretToken> secretOf(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.map(BEARER::matcher)
			.filter(Matcher::matches)
			.map((matcher) -> new SecretToken(matcher.group(1)));
	}

}
