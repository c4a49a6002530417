package fr.compteformation.people.signin;

import java.util.Set;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A way to sign in beside the form, which another module brings along. It signs people in
 * by {@link SignIn#welcome}, so that what follows is the same for all ways.
 */
public interface SignInMethod {

	/** Adds what it needs to the one filter chain. */
	void configure(HttpSecurity http);

	/**
	 * The addresses its sign-in forms post to. They have no token of the session, which
	 * would end with it: where the request comes from is checked instead.
	 */
	default Set<String> forms() {
		return Set.of();
	}

}
