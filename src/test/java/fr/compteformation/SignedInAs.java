package fr.compteformation;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Runs a task as a signed-in user.
 */
public final class SignedInAs {

	private SignedInAs() {
	}

	public static <T> T as(ApplicationContext portal, UserDetails person, Callable<T> task) {
		return as(portal, new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()), task);
	}

	/**
	 * In a separate thread, so that the security context of the current page does not
	 * leak into it.
	 */
	public static <T> T as(ApplicationContext portal, UsernamePasswordAuthenticationToken person, Callable<T> task) {
		SecurityContextHolderStrategy contexts = portal.getBean(SecurityContextHolderStrategy.class);
		FutureTask<T> asked = new FutureTask<>(() -> {
			contexts.setContext(new SecurityContextImpl(person));
			return task.call();
		});
		Thread.ofVirtual().start(asked);
		try {
			return asked.get();
		}
		catch (ExecutionException failed) {
			throw (failed.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(failed);
		}
		catch (InterruptedException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
