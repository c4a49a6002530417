package fr.compteformation.demo.cockpit;

import java.util.Set;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

import fr.compteformation.people.signin.SignInMethod;

/**
 * The presenter’s way in: no password and no code, for the fictitious people and agents,
 * and only for a browser on this machine that calls it by its local name.
 */
@Component
@Profile("demo")
public class OneClickSignIn implements SignInMethod {

	/** The target of its forms. */
	public static final String ADDRESS = "/demo/entrer";

	/** The field with the name of a {@link DemoRole}. */
	public static final String ROLE_FIELD = OneClickFilter.ROLE;

	/** The field with the page to go on to, if it is not the first one. */
	public static final String PAGE_FIELD = OneClickFilter.ONWARD;

	private final OneClickSession session;

	OneClickSignIn(OneClickSession session) {
		this.session = session;
	}

	// With the portal’s usual policy browsers would hide the origin of its forms.
	@Override
	public void configure(HttpSecurity http) {
		http.headers((headers) -> headers.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
		http.addFilterBefore(new OneClickFilter(this.session), UsernamePasswordAuthenticationFilter.class);
	}

	@Override
	public Set<String> forms() {
		return Set.of(ADDRESS);
	}

}
