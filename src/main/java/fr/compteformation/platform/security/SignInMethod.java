package fr.compteformation.platform.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A way to sign in beside the form, which another module brings along. It signs people in
 * by {@link SignIn#welcome}, so that what follows is the same for all ways.
 */
public interface SignInMethod {

	/** Adds what it needs to the one filter chain. */
	void configure(HttpSecurity http);

}
