package fr.compteformation.people.lifeevent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fr.compteformation.people.holder.HolderId;

/**
 * A snapshot of a reported death or retirement.
 *
 * @param id its id
 * @param holder whose it is
 * @param kind death or retirement
 * @param happenedOn the day
 * @param proof what proves it
 * @param state its state
 * @param version for optimistic locking
 * @param possible what the reader may do now
 * @param steps its history, oldest first
 */
public record LifeEventDetails(UUID id, HolderId holder, LifeEvent.Kind kind, LocalDate happenedOn,
		LifeEvent.Proof proof, LifeEventState state, long version, List<LifeEventAct> possible,
		List<LifeEventStep> steps) {
}
