package fr.compteformation.people.signin;

import java.util.Set;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A further sign-in method from another module. It signs people in by
 * {@link SignIn#welcome}, so that all methods continue the same way.
 */
public interface SignInMethod {

	/** Configures the filter chain. */
	void configure(HttpSecurity http);

	/**
	 * The targets of its sign-in forms. They are exempt from the CSRF token, which
	 * expires with the session; the origin of the request is checked instead.
	 */
	default Set<String> forms() {
		return Set.of();
	}

}
