package fr.compteformation.office.review;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.page.Page;
import fr.compteformation.platform.security.Agent;

/**
 * Renders the pages of the declaration that an agent will probably open next, in the
 * background and in memory: one declaration per agent, for few agents at a time. What is
 * not used is thrown away when the agent opens anything else.
 */
@Component
class PreparedPages {

	private static final int MOST_AGENTS = 8;

	private static final int MOST_WAITING = 16;

	private final Documents documents;

	// One file at a time, so that agents who wait for a page go first.
	private final ExecutorService worker = new ThreadPoolExecutor(0, 1, 30, TimeUnit.SECONDS,
			new ArrayBlockingQueue<>(MOST_WAITING), Thread.ofPlatform().name("prepared-pages-", 0).factory(),
			new ThreadPoolExecutor.AbortPolicy());

	private final Map<UUID, Map<DocumentId, CompletableFuture<List<Page>>>> slots = new LinkedHashMap<>();

	PreparedPages(Documents documents) {
		this.documents = documents;
	}

	/** Replaces what was prepared for this agent. */
	void prepare(Agent agent, List<DocumentId> files) {
		Map<DocumentId, CompletableFuture<List<Page>>> slot = new HashMap<>();
		for (DocumentId file : files) {
			slot.put(file, start(file));
		}
		synchronized (this.slots) {
			this.slots.remove(agent.agentId());
			this.slots.put(agent.agentId(), slot);
			while (this.slots.size() > MOST_AGENTS) {
				this.slots.remove(this.slots.keySet().iterator().next());
			}
		}
	}

	// Without room nothing is prepared, and the pages are rendered when they are opened.
	private CompletableFuture<List<Page>> start(DocumentId file) {
		try {
			return CompletableFuture.supplyAsync(() -> {
				try {
					return this.documents.pages(file, "");
				}
				catch (IOException unreadable) {
					throw new CompletionException(unreadable);
				}
			}, this.worker);
		}
		catch (java.util.concurrent.RejectedExecutionException full) {
			return CompletableFuture.failedFuture(full);
		}
	}

	/** The prepared pages of a file, or else pages rendered now. */
	List<Page> pages(Agent agent, DocumentId file) throws IOException {
		CompletableFuture<List<Page>> prepared = take(agent, file);
		if (prepared != null) {
			try {
				return prepared.join();
			}
			catch (CompletionException | java.util.concurrent.CancellationException failed) {
				// rendered again below
			}
		}
		return this.documents.pages(file, "");
	}

	private @Nullable CompletableFuture<List<Page>> take(Agent agent, DocumentId file) {
		synchronized (this.slots) {
			Map<DocumentId, CompletableFuture<List<Page>>> slot = this.slots.get(agent.agentId());
			return (slot != null) ? slot.remove(file) : null;
		}
	}

	@PreDestroy
	void stop() {
		this.worker.shutdownNow();
	}

}
