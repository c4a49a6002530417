package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * To whom a person shows their rights and who shows them theirs, as they take it along.
 */
record DelegationRecord(List<Given> given, List<Received> received) {

	static DelegationRecord of(List<GivenDelegation> given, List<ReceivedDelegation> received) {
		return new DelegationRecord(
				given.stream()
					.map((delegation) -> new Given(delegation.note(), delegation.name(), delegation.until(),
							delegation.seenAt()))
					.toList(),
				received.stream().map((delegation) -> new Received(delegation.name(), delegation.until())).toList());
	}

	@Override
	public String toString() {
		return "DelegationRecord";
	}

	/**
	 * To whom.
	 */
	record Given(@Nullable String note, @Nullable String usedBy, Instant until, @Nullable Instant lastSeenAt) {
	}

	/**
	 * From whom.
	 */
	record Received(String from, Instant until) {
	}

}
