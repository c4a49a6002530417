package fr.compteformation.demo.cockpit;

import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/**
 * The pages where the steps of a story start.
 */
@Component
@Profile("demo")
public class StoryPages {

	private final Holders holders;

	private final JdbcClient database;

	StoryPages(Holders holders, JdbcClient database) {
		this.holders = holders;
		this.database = database;
	}

	/** The page of a step; of the queue, the declaration that the story is about. */
	public PagePath of(DemoStory.Step step) {
		return step.start().equals(SharedPages.DIF_QUEUE) ? declaration() : step.start();
	}

	private PagePath declaration() {
		return this.holders.byNir(DemoRole.YANN.nir().orElseThrow())
			.flatMap((holder) -> this.database.sql("select id from dif_declaration where standing_for = ?")
				.param(holder.value())
				.query(UUID.class)
				.optional())
			.map(SharedPages.DIF_QUEUE::of)
			.orElse(SharedPages.DIF_QUEUE);
	}

}
