package fr.compteformation.demo;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

import fr.compteformation.base.Reference;
import fr.compteformation.holder.HolderId;
import fr.compteformation.security.Agent;
import fr.compteformation.training.DossierDetails;
import fr.compteformation.training.DossierOutcome;
import fr.compteformation.training.Dossiers;
import fr.compteformation.training.PastDossier;

/**
 * The training provider of the demonstration, with the authority of an agent: there is
 * nobody else who could decide.
 */
@Component
@Profile("demo")
public class DemoProvider {

	private static final Executor ELSEWHERE = (task) -> Thread.ofVirtual().start(task);

	private final Dossiers dossiers;

	private final SecurityContextHolderStrategy contexts;

	DemoProvider(Dossiers dossiers, SecurityContextHolderStrategy contexts) {
		this.dossiers = dossiers;
		this.contexts = contexts;
	}

	/** What waits for an answer. */
	public List<DossierDetails> submitted() {
		return asAgent(this.dossiers::submitted);
	}

	/** Accepts a dossier. */
	public DossierOutcome validate(Reference reference) {
		return asAgent(() -> this.dossiers.validate(reference));
	}

	/** Refuses a dossier. */
	public DossierOutcome decline(Reference reference) {
		return asAgent(() -> this.dossiers.decline(reference));
	}

	void takeOver(HolderId holder, PastDossier past) {
		asAgent(() -> this.dossiers.takeOver(holder, past));
	}

	// In a thread of its own, which knows nothing of who may be signed in on the page.
	private <T> T asAgent(Supplier<T> task) {
		return CompletableFuture.supplyAsync(() -> {
			this.contexts.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken
				.authenticated("demonstration", null, AuthorityUtils.createAuthorityList("ROLE_" + Agent.ROLE))));
			try {
				return task.get();
			}
			finally {
				this.contexts.clearContext();
			}
		}, ELSEWHERE).join();
	}

}
