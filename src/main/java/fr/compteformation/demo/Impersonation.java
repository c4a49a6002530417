package fr.compteformation.demo;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.security.Agent;

/**
 * Runs a task as another user in a separate thread, so that the security context of the
 * current page does not leak into it.
 */
@Component
@Profile("demo")
class Impersonation {

	private static final Executor ELSEWHERE = (task) -> Thread.ofVirtual().start(task);

	private final SecurityContextHolderStrategy contexts;

	Impersonation(SecurityContextHolderStrategy contexts) {
		this.contexts = contexts;
	}

	/** Runs a task with the authority of an agent. */
	<T> T asAgent(Supplier<T> task) {
		return as("demonstration", AuthorityUtils.createAuthorityList("ROLE_" + Agent.ROLE), task);
	}

	/** Runs a task as a signed-in person. */
	<T> T as(UserDetails person, Supplier<T> task) {
		return as(person, person.getAuthorities(), task);
	}

	private <T> T as(Object principal, Collection<? extends GrantedAuthority> authorities, Supplier<T> task) {
		return CompletableFuture.supplyAsync(() -> {
			this.contexts.setContext(new SecurityContextImpl(
					UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities)));
			try {
				return task.get();
			}
			finally {
				this.contexts.clearContext();
			}
		}, ELSEWHERE).join();
	}

}
