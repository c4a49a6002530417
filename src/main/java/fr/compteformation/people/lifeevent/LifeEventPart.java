package fr.compteformation.people.lifeevent;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/**
 * The retirement that was reported about a person, or their death, by mistake. Agents
 * write for each other and may name who brought a document, so only the person’s own
 * words are included.
 */
@Component
@Order(370)
class LifeEventPart implements DataPart {

	private final LifeEvents events;

	LifeEventPart(LifeEvents events) {
		this.events = events;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		List<LifeEventDetails> reported = this.events.reportedAbout(citizen);
		if (!reported.isEmpty()) {
			archive.addJson("evenements-de-vie.json", reported.stream().map(Entry::of).toList());
		}
	}

	private record Entry(LifeEvent.Kind kind, LocalDate happenedOn, LifeEvent.Proof proof, LifeEventState state,
			List<Step> steps) {

		static Entry of(LifeEventDetails event) {
			return new Entry(event.kind(), event.happenedOn(), event.proof(), event.state(),
					event.steps().stream().map(Step::of).toList());
		}

	}

	private record Step(Instant at, LifeEventAct act, boolean byAgent, @Nullable String text) {

		static Step of(LifeEventStep step) {
			boolean byAgent = step.act().isOfAgents();
			return new Step(step.at(), step.act(), byAgent, byAgent ? null : step.text());
		}

	}

}
