package fr.compteformation;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Who is signed in on the thread of a test; nobody when a test begins.
 */
public class CurrentUser {

	// The strategy of this context: several are alive during a run.
	private final SecurityContextHolderStrategy contexts;

	CurrentUser(SecurityContextHolderStrategy contexts) {
		this.contexts = contexts;
	}

	public void signIn(UserDetails person) {
		signIn(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
	}

	public void signIn(Authentication person) {
		this.contexts.setContext(new SecurityContextImpl(person));
	}

	/** The user that is signed in. */
	public Object get() {
		return this.contexts.getContext().getAuthentication().getPrincipal();
	}

	public void signOut() {
		this.contexts.clearContext();
	}

	/** Signs out after each test. */
	static class SignedOutAfterwards implements TestExecutionListener {

		@Override
		public void afterTestMethod(TestContext test) {
			test.getApplicationContext().getBean(CurrentUser.class).signOut();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		CurrentUser currentUser(SecurityContextHolderStrategy contexts) {
			return new CurrentUser(contexts);
		}

	}

}
