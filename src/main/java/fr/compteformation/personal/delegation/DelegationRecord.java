package fr.compteformation.personal.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Delegations in the personal data export.
 */
record DelegationRecord(List<Given> given, List<Received> received) {

	static DelegationRecord of(List<GivenDelegation> given, List<ReceivedDelegation> received) {
		return new DelegationRecord(
				given.stream()
					.map((delegation) -> new Given(delegation.note(), delegation.role(), delegation.prepares(),
							delegation.name(), delegation.until(), delegation.seenAt()))
					.toList(),
				received.stream()
					.map((delegation) -> new Received(delegation.name(), delegation.prepares(), delegation.until()))
					.toList());
	}

	@Override
	public String toString() {
		return "DelegationRecord";
	}

	/**
	 * A given delegation.
	 */
	record Given(@Nullable String note, HelperRole role, Set<Preparable> mayPrepare, @Nullable String usedBy,
			Instant until, @Nullable Instant lastSeenAt) {
	}

	/**
	 * A received delegation.
	 */
	record Received(String from, Set<Preparable> mayPrepare, Instant until) {
	}

}
